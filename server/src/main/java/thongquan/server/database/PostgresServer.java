package thongquan.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL, running as our child on one data folder. When it dies it is started again on the same port;
 * until then connections fail and the health page says so. Closing it stops it cleanly.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** Replaying the log after a power cut may take long, but a server that is still busy after this has failed. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration RETRY_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final PostgresFolder folder;
    private final PostgresAccess access;
    private Process process;
    private boolean closing;

    private PostgresServer(PostgresFolder folder, PostgresAccess access, Process process) {
        this.folder = folder;
        this.access = access;
        this.process = process;
    }

    /** Starts the database of the folder, making it where there is none; {@link CannotStart} says why it could not. */
    public static PostgresServer start(DataFolder data) {
        var folder = PostgresFolder.in(data);
        folder.prepare();
        try {
            folder.stopOrphan();
            var access = folder.accessForStart();
            var server = new PostgresServer(folder, access, launch(folder, access));
            server.createDatabase(PostgresAccess.NAME);
            Thread.ofVirtual().name("postgres-watch").start(server::watch);
            return server;
        } catch (IOException failure) {
            throw new CannotStart(
                    "The database in %s does not start: %s".formatted(folder.rows(), failure.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the database was interrupted.", stopped);
        }
    }

    /** Makes an empty database of that name where there is none. */
    void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), user(), password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
            if (!found.next()) {
                statement.execute("create database " + statement.enquoteIdentifier(name, true));
            }
        } catch (SQLException failure) {
            close();
            throw new CannotStart("The database in %s refuses us.".formatted(folder.rows()), failure);
        }
    }

    /** The JDBC address of a database on this server. */
    public String url(String database) {
        return access.url(database);
    }

    /** The database the system lives in, which is also the name of its only user. */
    public String user() {
        return PostgresAccess.NAME;
    }

    /** The user's password. */
    public String password() {
        return access.password();
    }

    /** The server's process number, which changes when it had to be started again. */
    public synchronized long processId() {
        return process.pid();
    }

    /** Repeats while remains of a killed server (its backends, its shared memory) are still going away. */
    private static Process launch(PostgresFolder folder, PostgresAccess access)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + RETRY_LIMIT.toNanos();
        while (true) {
            var logged = sizeOf(folder.programs().log());
            var process = folder.programs().postgres(folder.rows(), access);
            if (becameReady(folder, process)) {
                return process;
            }
            var reason = reasonAfter(folder.programs().log(), logged);
            var remains = reason.contains("shared memory") || reason.contains("already exists");
            if (!remains || System.nanoTime() > deadline) {
                throw new IOException(
                        reason + " (details are in " + folder.programs().log() + ").");
            }
            Thread.sleep(PAUSE);
            folder.stopOrphan();
        }
    }

    private static boolean becameReady(PostgresFolder folder, Process process)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive()) {
            var file = PostmasterFile.in(folder.rows());
            if (file.isPresent() && file.get().saysReady(process.pid())) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                folder.programs().stop(folder.rows());
                return false;
            }
            Thread.sleep(POLL);
        }
        return false;
    }

    private static long sizeOf(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private static String reasonAfter(Path log, long from) throws IOException {
        try (var input = Files.newInputStream(log)) {
            input.skipNBytes(from);
            var lines = new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .findFirst()
                    .or(() -> lines.stream().reduce((earlier, later) -> later))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC): *", ""))
                    .orElse("PostgreSQL ended without saying why");
        }
    }

    private void watch() {
        try {
            while (true) {
                var watched = current();
                var code = watched.waitFor();
                if (isClosing()) {
                    return;
                }
                LOG.error("PostgreSQL (process {}) ended with {}; starting it again", watched.pid(), code);
                restart();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private void restart() throws InterruptedException {
        while (!isClosing()) {
            try {
                replace(launch(folder, access));
                return;
            } catch (IOException failure) {
                LOG.error("PostgreSQL does not start again: {}", failure.getMessage());
                Thread.sleep(PAUSE.multipliedBy(10));
            }
        }
    }

    private void replace(Process fresh) throws IOException {
        synchronized (this) {
            process = fresh;
            if (!closing) {
                LOG.info("PostgreSQL runs again as process {}", fresh.pid());
                return;
            }
        }
        folder.programs().stop(folder.rows());
    }

    /** Stops the server after a last checkpoint. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        try {
            if (current().isAlive()) {
                folder.programs().stop(folder.rows());
            }
        } catch (IOException failure) {
            LOG.error("PostgreSQL could not be stopped and will recover at the next start", failure);
        }
    }
}
