package thongquan.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs shipped as a Maven artifact, unpacked once per user into a private folder. */
record PostgresBinaries(Path home) {
    /** The version shipped; the folder name carries it, so that an update unpacks anew. */
    static final String VERSION = "18.6";

    /** The major version a data folder must have been made by. */
    static final String MAJOR = "18";

    /** The programs in the user's cache, or in the data folder when there is no writable cache or others must read them. */
    static PostgresBinaries in(Path dataFolder, boolean readByOthers) {
        var cache = cacheOfUser();
        if (!readByOthers && Files.isDirectory(cache) && Files.isWritable(cache)) {
            return unpacked(cache.resolve("thongquan"), false);
        }
        return unpacked(dataFolder, readByOthers);
    }

    private static Path cacheOfUser() {
        var declared = System.getenv("XDG_CACHE_HOME");
        if (declared != null && !declared.isBlank()) {
            return Path.of(declared);
        }
        var home = Path.of(System.getProperty("user.home", "."));
        var cache = home.resolve(".cache");
        if (!Files.exists(cache) && Files.isWritable(home)) {
            cache.toFile().mkdir();
        }
        return cache;
    }

    private static PostgresBinaries unpacked(Path parent, boolean readByOthers) {
        var home = parent.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return new PostgresBinaries(home);
        }
        try {
            DataFolder.createPrivate(parent);
            var fresh = Files.createTempDirectory(parent, "unpacking-");
            if (readByOthers) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            unpackInto(fresh);
            moveIntoPlace(fresh, home);
            return new PostgresBinaries(home);
        } catch (IOException failure) {
            throw new CannotStart("PostgreSQL cannot be unpacked into %s.".formatted(home), failure);
        }
    }

    private static void moveIntoPlace(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException anotherProgramWasFaster) {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(".").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = machine.equals("amd64") ? "x86_64" : machine.equals("aarch64") ? "arm_64" : machine;
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotStart("No PostgreSQL is shipped for %s on %s: start with --database and an existing one."
                    .formatted(system, machine));
        }
        return archive;
    }

    /** One of the programs: initdb, pg_ctl or postgres. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
