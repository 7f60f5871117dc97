package thongquan.formats;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository lies: the folder above the tests that holds the Maven wrapper. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /** A file or folder of the repository. */
    public static Path path(String inside) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw"))) {
                return at.resolve(inside);
            }
        }
        throw new IllegalStateException("no mvnw above " + Path.of("").toAbsolutePath());
    }
}
