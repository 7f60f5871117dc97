package thongquan.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** Where the embedded PostgreSQL keeps its rows inside a data folder, beside the file by which we reach it. */
record PostgresFolder(Path data, PostgresPrograms programs) {

    /** The folder inside a data folder; nothing is created or changed yet. */
    static PostgresFolder in(DataFolder folder) {
        var user = PostgresUser.of(folder.path());
        var binaries = PostgresBinaries.in(folder.path(), user.isAnother());
        return new PostgresFolder(
                folder.path(),
                new PostgresPrograms(user, binaries, folder.logs().resolve("postgres.log")));
    }

    /** The rows themselves (PGDATA). */
    Path rows() {
        return data.resolve("postgres");
    }

    private Path access() {
        return data.resolve("postgres.properties");
    }

    /** Refuses what is not a sound database of our major version, touching nothing; makes one where there is none. */
    void prepare() {
        try {
            if (isEmpty()) {
                create();
            } else {
                refuseUnlessOurs();
                programs.user().letThrough(data);
                programs.user().own(rows());
            }
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The database in %s cannot be read or made; details are in %s.".formatted(data, programs.log()),
                    unreadable);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(rows())) {
            return true;
        }
        try (var files = Files.list(rows())) {
            return files.findAny().isEmpty();
        }
    }

    private void refuseUnlessOurs() throws IOException {
        var version = rows().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new CannotStart("The data folder is damaged: %s holds no PostgreSQL database.".formatted(rows()));
        }
        var major = Files.readString(version).strip();
        if (!major.equals(PostgresBinaries.MAJOR)) {
            throw new CannotStart(
                    "The database in %s was written by PostgreSQL %s, but this program runs PostgreSQL %s."
                            .formatted(rows(), major, PostgresBinaries.MAJOR));
        }
        if (!Files.isReadable(access())) {
            throw new CannotStart("The data folder is damaged: %s is missing or unreadable.".formatted(access()));
        }
    }

    /** Makes the database beside its place and moves it there when whole, so that a kill leaves nothing half made. */
    private void create() throws IOException {
        var fresh = data.resolve("postgres.new");
        var password = data.resolve("postgres.password");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var access = PostgresAccess.fresh();
        PostgresAccess.writePrivate(password, access.password());
        programs.user().letThrough(data);
        programs.user().own(fresh, password);
        programs.initdb(fresh, password);
        Files.delete(password);
        access.write(access());
        Files.deleteIfExists(rows());
        Files.move(fresh, rows());
    }

    /** How to reach the server, on the port of last time where that is still free; kept for the next time. */
    PostgresAccess accessForStart() throws IOException {
        var kept = PostgresAccess.read(access());
        var now = kept.onFreePort();
        if (!now.equals(kept)) {
            now.write(access());
        }
        return now;
    }

    /** Stops a server that outlived the program that started it, and makes a stale process file harmless. */
    void stopOrphan() throws IOException {
        var file = PostmasterFile.in(rows()).orElse(null);
        if (file == null || file.process() == 0) {
            return;
        }
        if (file.server().isPresent()) {
            programs.stop(rows());
        } else if (ProcessHandle.of(file.process()).isPresent()) {
            file.nameOurselves();
        }
    }
}
