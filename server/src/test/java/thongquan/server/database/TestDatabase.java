package thongquan.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh database for one test class, on one real PostgreSQL per test run that stands in a temporary folder with the
 * settings of the real system. Close it to give its connections back.
 */
public final class TestDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseSettings settings;
    private final HikariDataSource pool;

    private TestDatabase(DatabaseSettings settings) {
        this.settings = settings;
        this.pool = Connections.open(settings);
    }

    /** An empty database. */
    public static TestDatabase empty() {
        var name = "test_" + COUNT.incrementAndGet();
        var server = Shared.SERVER;
        server.createDatabase(name);
        return new TestDatabase(new DatabaseSettings(
                server.url(name), server.user(), server.password(), CONNECTIONS, Duration.ofSeconds(5)));
    }

    /** A database with the schemas of the named modules, in the order given. */
    public static TestDatabase of(String... modules) {
        var database = empty();
        Migrations.apply(database.pool, List.of(modules));
        return database;
    }

    /** A database with the schemas of all modules. */
    public static TestDatabase ofAllModules() {
        return of(Migrations.MODULES.toArray(String[]::new));
    }

    /** Its connections. */
    public DataSource dataSource() {
        return pool;
    }

    /** Its JDBC address. */
    public String url() {
        return settings.url();
    }

    /** The user who owns it. */
    public String user() {
        return Shared.SERVER.user();
    }

    /** The user's password. */
    public String password() {
        return Shared.SERVER.password();
    }

    /** The properties that point a Spring application under test at this database. */
    public Map<String, Object> properties() {
        return Map.of(
                "thongquan.data", Shared.folder(settings.url()),
                "thongquan.database.url", url(),
                "thongquan.database.user", user(),
                "thongquan.database.password", password());
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Started with the first database asked for, stopped and removed when the test run ends. */
    private static final class Shared {
        private static final Path ROOT = root();
        private static final PostgresServer SERVER = start();

        private static Path root() {
            try {
                return Files.createTempDirectory("thongquan-test-");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** A data folder of its own for each database, removed with the server. */
        private static String folder(String url) {
            return ROOT.resolve(url.substring(url.lastIndexOf('/') + 1)).toString();
        }

        private static PostgresServer start() {
            var folder = DataFolder.open(ROOT.resolve("server"));
            var server = PostgresServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(ROOT, folder, server)));
            return server;
        }

        private static void remove(Path path, DataFolder folder, PostgresServer server) {
            server.close();
            folder.close();
            try {
                FileSystemUtils.deleteRecursively(path);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
