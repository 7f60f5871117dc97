package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.server.database.Program;

class ThongquanTest {
    private static final Pattern READY = Pattern.compile("Thongquan is ready: (http://localhost:\\d+)  \\(data: .*\\)");

    @TempDir
    private Path temporary;

    private final StringWriter said = new StringWriter();

    @Test
    void startsAgainAfterAKillAndStopsWithoutLeavingPostgresBehind() throws Exception {
        var first = start();
        assertHealthy(first);
        assertThat(first.inputReader().readLine())
                .matches("Nobody is registered yet. Sign in as administrator with the password \\S{43},.*");
        var orphan = postgres();
        first.destroyForcibly().waitFor();

        var second = start();
        assertHealthy(second);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isEmpty());
        second.destroy();

        assertThat(second.waitFor()).isEqualTo(143);
        assertThat(temporary.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aWrongPortIsWrongUsage() {
        assertThat(execute("--port", "65536")).isEqualTo(2);
        assertThat(execute("--port", "eighty")).isEqualTo(2);
        assertThat(execute("--database", "localhost/customs")).isEqualTo(2);
        assertThat(said.toString()).contains("--port is 65536").contains("./thongquan run --help");
    }

    @Test
    void aPortInUseLeavesTheDataFolderWithoutADatabase() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(execute("--port", "" + taken.getLocalPort(), "--data", temporary.toString()))
                    .isEqualTo(4);
        }
        assertThat(said.toString()).contains("is in use").doesNotContain("\tat ");
        assertThat(temporary.resolve("postgres")).doesNotExist();
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        var file = Files.writeString(temporary.resolve("data"), "mine");

        assertThat(execute("--port", "0", "--data", file.toString())).isEqualTo(4);
        assertThat(said.toString()).isEqualTo("The data folder %s is a file, not a folder.%n".formatted(file));
    }

    private int execute(String... arguments) {
        return Thongquan.commandLine().setErr(new PrintWriter(said, true)).execute(arguments);
    }

    private Process start() throws IOException {
        return Program.java(Thongquan.class, "--port", "0", "--no-demo", "--data", temporary.toString());
    }

    private static void assertHealthy(Process program) throws IOException, InterruptedException {
        var announcement =
                READY.matcher(Objects.requireNonNullElse(program.inputReader().readLine(), ""));
        assertThat(announcement.matches()).isTrue();
        try (var client = HttpClient.newHttpClient()) {
            var health = client.send(
                    HttpRequest.newBuilder(URI.create(announcement.group(1) + "/actuator/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"");
        }
    }

    private long postgres() throws IOException {
        return Long.parseLong(
                Files.readAllLines(temporary.resolve("postgres/postmaster.pid")).getFirst());
    }
}
