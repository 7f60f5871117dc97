package thongquan.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The public sample messages that lie beside the repository; a test that needs them is skipped where they are absent. */
public final class SharedSamples {

    private SharedSamples() {}

    /** A folder of samples by its path below {@code shared/samples}. */
    public static Path folder(String name) {
        var root = root();
        assumeTrue(root != null, "no shared/samples beside the repository; set THONGQUAN_SHARED to run this test");
        var folder = java.util.Objects.requireNonNull(root).resolve(name);
        assumeTrue(Files.isDirectory(folder), "no sample folder " + name);
        return folder;
    }

    /** All files below a folder whose name ends so, whatever the case, in a fixed order. */
    public static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a sample. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path root() {
        var named = System.getenv("THONGQUAN_SHARED");
        if (named != null) {
            return Path.of(named).resolve("samples");
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = at.resolve("shared").resolve("samples");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }
}
