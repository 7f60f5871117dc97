package thongquan.formats.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads releases of law: a manifest and the files of a pack, of which those may be left out that the base edition has
 * unchanged. A file is replaced as a whole; what the index of the release does not list is gone.
 */
public final class ReleaseReader {

    private ReleaseReader() {}

    /** The packs that releases may be based on. */
    @FunctionalInterface
    public interface Editions {

        /** The pack with that law edition, where it is known. */
        Optional<PackSource> find(String lawEdition);
    }

    /** Reads a release, completed from its base. */
    public static ReleaseReading read(PackSource release, Editions editions) {
        var findings = new ArrayList<PackFinding>();
        var manifest = manifest(release, findings);
        if (manifest == null) {
            return new ReleaseReading.Flawed(with(findings, LawPack.check(release), release));
        }
        var base = Optional.<PackSource>empty();
        if (manifest.base() != null) {
            base = editions.find(manifest.base());
            if (base.isEmpty()) {
                findings.add(PackRule.BASE_UNKNOWN.at(ReleaseManifest.FILE, 0, manifest.base()));
                return new ReleaseReading.Flawed(findings);
            }
        }
        var files = completed(release, base);
        return switch (LawPack.check(PackSource.of(files))) {
            case PackReading.Flawed(var flaws) -> new ReleaseReading.Flawed(flaws);
            case PackReading.Sound(var pack, var warnings) ->
                base.isPresent() && isUnchanged(files, base.get())
                        ? new ReleaseReading.Flawed(List.of(nothingChanged()))
                        : new ReleaseReading.Sound(manifest, files, pack, warnings);
        };
    }

    /** The finding that a release is based on another edition than the one that holds last. */
    public static PackFinding baseNotLast(String base) {
        return PackRule.BASE_NOT_LAST.at(ReleaseManifest.FILE, 0, base);
    }

    /** The finding that a release changes nothing. */
    public static PackFinding nothingChanged() {
        return PackRule.NOTHING_CHANGED.at(ReleaseManifest.FILE, 0, "");
    }

    /** Whether the files are a release, and not a pack alone. */
    public static boolean isRelease(PackSource source) {
        return source.content(ReleaseManifest.FILE) != null;
    }

    private static @Nullable ReleaseManifest manifest(PackSource release, List<PackFinding> findings) {
        var content = release.content(ReleaseManifest.FILE);
        if (content == null) {
            findings.add(PackRule.FILE_MISSING.at(ReleaseManifest.FILE, 0, ReleaseManifest.FILE));
            return null;
        }
        return ReleaseManifest.read(content, findings);
    }

    /** What else is wrong is told with a bad manifest, but only where a whole pack was sent. */
    private static List<PackFinding> with(List<PackFinding> findings, PackReading reading, PackSource release) {
        if (release.content(PackReader.INDEX) != null) {
            findings.addAll(reading.everything());
        }
        return findings;
    }

    private static Map<String, byte[]> completed(PackSource release, Optional<PackSource> base) {
        var sent = release.contents();
        sent.remove(ReleaseManifest.FILE);
        if (base.isEmpty()) {
            return sent;
        }
        var files = new TreeMap<>(base.get().contents());
        files.remove(ReleaseManifest.FILE);
        files.putAll(sent);
        var listed = new HashSet<>(sent.keySet());
        listed.add(PackReader.INDEX);
        var index = files.get(PackReader.INDEX);
        if (index != null) {
            CsvTable.rows(PackReader.INDEX, index, PackReader.INDEX_COLUMNS, new ArrayList<>())
                    .forEach(row -> listed.add(row.text("file")));
        }
        files.keySet().retainAll(listed);
        return files;
    }

    private static boolean isUnchanged(Map<String, byte[]> files, PackSource base) {
        var old = base.contents();
        old.remove(ReleaseManifest.FILE);
        return old.keySet().equals(files.keySet())
                && files.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), old.get(file.getKey())));
    }
}
