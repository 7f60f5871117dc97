package thongquan.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import thongquan.server.database.PostgresServer;

/** The whole system as a process of its own, on a PostgreSQL of ours. */
final class RunningServer implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on that database with these options of the Java machine, and waits until it answers. */
    static RunningServer start(PostgresServer postgres, String database, Path folder, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "thongquan.server.Thongquan",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString(),
                "--database",
                postgres.url(database),
                "--demo-rate",
                "0"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("THONGQUAN_DATABASE_USER", postgres.user());
        builder.environment().put("THONGQUAN_DATABASE_PASSWORD", postgres.password());
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                folder.resolveSibling(folder.getFileName() + ".log").toFile());
        var server = new RunningServer(builder.start(), port);
        server.await();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                if (get("/actuator/health/readiness") == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            if (!process.isAlive()) {
                throw new IOException("the server ended with " + process.exitValue());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IOException("the server did not start in two minutes");
    }

    private int get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    int port() {
        return port;
    }

    long processId() {
        return process.pid();
    }

    /** An access token of the demonstration's trader. */
    String token() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var basic = Base64.getEncoder().encodeToString("demo-trader:demo-secret".getBytes(StandardCharsets.UTF_8));
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                    .header("Authorization", "Basic " + basic)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            var answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            var token = TOKEN.matcher(answer);
            if (!token.find()) {
                throw new IOException("no token: " + answer);
            }
            return token.group(1);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
