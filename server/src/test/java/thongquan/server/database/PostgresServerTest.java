package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    @Test
    void rowsSurviveRestarts() throws SQLException {
        try (var folder = DataFolder.open(temporary)) {
            for (var start = 0; start < 2; start++) {
                try (var server = PostgresServer.start(folder)) {
                    update(server, "create table if not exists kept (id int)");
                    update(server, "insert into kept values (1)");
                }
            }
            try (var server = PostgresServer.start(folder)) {
                assertThat(single(server, "select count(*) from kept")).isEqualTo("2");
            }
        }
    }

    @Test
    void aKilledPostgresIsStartedAgainOnTheSamePortWithItsRows() throws Exception {
        try (var folder = DataFolder.open(temporary);
                var server = PostgresServer.start(folder)) {
            update(server, "create table kept (id int)");
            var killed = ProcessHandle.of(server.processId()).orElseThrow();

            killed.destroyForcibly();
            killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

            await().atMost(PATIENCE).ignoreExceptions().until(() -> single(server, "select count(*) from kept")
                    .equals("0"));
            assertThat(server.processId()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void aServerThatOutlivedItsProgramIsStoppedAndItsCommittedRowsAreKept() throws Exception {
        var program = Program.java(OrphaningProgram.class, temporary.toString());
        var orphan = Long.parseLong(program.inputReader().readLine());
        program.waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var folder = DataFolder.open(temporary);
                var server = PostgresServer.start(folder)) {
            assertThat(single(server, "select count(*) from kept")).isEqualTo("1");
            await().atMost(PATIENCE).until(() -> ProcessHandle.of(orphan)
                    .filter(ProcessHandle::isAlive)
                    .isEmpty());
        }
    }

    @Test
    void aProcessFileWhoseNumberNowBelongsToAnotherProgramDoesNotHinder() throws Exception {
        var bystander = new ProcessBuilder("cat").start();
        try (var folder = DataFolder.open(temporary)) {
            PostgresServer.start(folder).close();
            Files.writeString(
                    temporary.resolve("postgres/postmaster.pid"),
                    "%d%n%s%n0%n1%n%n127.0.0.1%n0 0%nready%n"
                            .formatted(bystander.pid(), temporary.resolve("postgres")));

            try (var server = PostgresServer.start(folder)) {
                assertThat(single(server, "select 1")).isEqualTo("1");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void anAcknowledgedRowIsOnDisk() throws SQLException {
        try (var folder = DataFolder.open(temporary);
                var server = PostgresServer.start(folder)) {
            assertThat(single(server, "show fsync")).isEqualTo("on");
            assertThat(single(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(single(server, "show full_page_writes")).isEqualTo("on");
            assertThat(single(server, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void onlyThePasswordOpensTheDatabaseAndOnlyItsOwnerReadsThePassword() throws Exception {
        try (var folder = DataFolder.open(temporary);
                var server = PostgresServer.start(folder)) {
            var url = server.url(server.user());

            assertThatThrownBy(() -> DriverManager.getConnection(url, server.user(), "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(temporary.resolve("postgres.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDatabaseOfAnotherPostgresIsRefusedUntouched() throws IOException {
        try (var folder = DataFolder.open(temporary)) {
            PostgresServer.start(folder).close();
            Files.writeString(temporary.resolve("postgres/PG_VERSION"), "17\n");
            var before = contentOf(temporary.resolve("postgres"));

            assertThatThrownBy(() -> PostgresServer.start(folder).close())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("written by PostgreSQL 17, but this program runs PostgreSQL 18");

            assertThat(contentOf(temporary.resolve("postgres"))).isEqualTo(before);
        }
    }

    @Test
    void aFolderWithSomethingElseInItIsRefusedUntouched() throws IOException {
        Files.createDirectories(temporary.resolve("postgres"));
        Files.writeString(temporary.resolve("postgres/thesis.txt"), "unsaved");
        try (var folder = DataFolder.open(temporary)) {

            assertThatThrownBy(() -> PostgresServer.start(folder).close())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is damaged");

            assertThat(temporary.resolve("postgres/thesis.txt")).hasContent("unsaved");
        }
    }

    @Test
    void aDatabaseThatPostgresItselfRefusesIsReportedInItsWords() throws IOException {
        try (var folder = DataFolder.open(temporary)) {
            PostgresServer.start(folder).close();
            Files.delete(temporary.resolve("postgres/global/pg_control"));

            assertThatThrownBy(() -> PostgresServer.start(folder).close())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("does not start:");
        }
    }

    private static Map<String, String> contentOf(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                content.put(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    private static void update(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(server.user()), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(server.user()), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
