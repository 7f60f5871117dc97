package thongquan.formats.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the files of a law pack lie. */
public interface PackSource {

    /** The content of a file of the pack, or null where there is none of that name. */
    byte @Nullable [] content(String file);

    /** The CSV files that lie there, as far as the place can list them. */
    List<String> files();

    /** A folder of the file system. */
    static PackSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** Files held in memory, by name. */
    static PackSource of(Map<String, byte[]> contents) {
        return new HeldSource(contents);
    }

    /**
     * The files of a ZIP archive, unpacked into memory; one folder around them all is left out.
     *
     * @throws NotAPack where it is no archive, or holds more than a pack may
     */
    static PackSource zip(byte[] archive) {
        return PackArchive.unpack(archive);
    }

    /** A folder of the class path, such as {@code /law/vn}. */
    static PackSource classPath(String folder) {
        return new ClassPathSource(folder);
    }

    /** Every file with its content. */
    default Map<String, byte[]> contents() {
        var contents = new TreeMap<String, byte[]>();
        for (var file : files()) {
            var content = content(file);
            if (content != null) {
                contents.put(file, content);
            }
        }
        return contents;
    }
}
