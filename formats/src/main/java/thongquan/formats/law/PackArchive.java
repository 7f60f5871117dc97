package thongquan.formats.law;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A law pack as one file: a ZIP archive of its CSV files, by name, within bounds that no pack of a country needs. */
public final class PackArchive {

    private static final int MOST_FILES = 2000;
    private static final int MOST_BYTES = 256 * 1024 * 1024;
    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

    private PackArchive() {}

    static PackSource unpack(byte[] archive) {
        var files = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw new NotAPack(PackRule.ZIP_SIZE.at("", 0, MOST_FILES + "+"));
                }
                if (!entry.isDirectory() && entry.getName().endsWith(".csv")) {
                    var content = in.readNBytes(left + 1);
                    if (content.length > left) {
                        throw new NotAPack(PackRule.ZIP_SIZE.at(entry.getName(), 0, MOST_BYTES + "+"));
                    }
                    left -= content.length;
                    files.put(entry.getName().replace('\\', '/'), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAPack(PackRule.ZIP_FORM.at("", 0, String.valueOf(e.getMessage())));
        }
        if (files.isEmpty()) {
            throw new NotAPack(PackRule.ZIP_FORM.at("", 0, "no .csv"));
        }
        return PackSource.of(withoutCommonFolder(files));
    }

    /** Archives are often made of the folder rather than of the files in it. */
    private static Map<String, byte[]> withoutCommonFolder(Map<String, byte[]> files) {
        var first = files.keySet().iterator().next();
        int slash = first.indexOf('/');
        var folder = first.substring(0, slash + 1);
        if (folder.isEmpty() || !files.keySet().stream().allMatch(file -> file.startsWith(folder))) {
            return files;
        }
        boolean isPack =
                files.containsKey(folder + PackReader.INDEX) || files.containsKey(folder + ReleaseManifest.FILE);
        if (!isPack) {
            return files;
        }
        var bare = new TreeMap<String, byte[]>();
        files.forEach((file, content) -> bare.put(file.substring(folder.length()), content));
        return bare;
    }

    /** The files as a ZIP archive whose bytes depend on them alone. */
    public static byte[] pack(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
