package thongquan.server.clearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** A trader's program that sends whatever bytes it is given, over connections it keeps. */
final class Filer implements AutoCloseable {
    /** The invented importer of the samples of the repository. */
    static final String SAMPLE_TRADER = "9900000018";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;

    Filer(RunningSystem system) {
        this.base = URI.create(system.base());
        try (var visitor = system.visitor()) {
            this.token = visitor.token(system.parties().client(Parties.TRADER, Role.DECLARANT));
        }
    }

    /**
     * An answer.
     *
     * @param millis from sending to the last byte of the answer
     */
    record Reply(int status, String contentType, String body, long millis) {

        /** Whether it is a problem that says where it lies: at an element, at a line, or that there is nothing at all. */
        boolean isLocatedProblem() {
            return contentType.startsWith("application/problem+json")
                    && body.contains("\"findings\":[{")
                    && (body.contains("\"pointer\":\"/") || body.contains("(line ") || body.contains("\"DEC-303\""));
        }
    }

    /** Sends a body under a fresh key. */
    Reply send(String path, String contentType, byte[] body) {
        return send(path, contentType, body, UUID.randomUUID().toString());
    }

    /** Sends a body under a key. */
    Reply send(String path, String contentType, byte[] body, String key) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        long start = System.nanoTime();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            long millis = (System.nanoTime() - start) / 1_000_000;
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Reply(answer.statusCode(), type, answer.body(), millis);
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " " + contentType + " " + body.length + " bytes", broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The head of a request with this length, for tests that write to the socket themselves. */
    String head(String length) {
        return "POST /api/declarations HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: application/json\r\n" + length
                + "\r\n\r\n";
    }

    int port() {
        return base.getPort();
    }

    /** A sample of the repository, filed by the trader of the tests. */
    static byte[] sample(String name) {
        return sample(repository().resolve("samples").resolve(name));
    }

    /** A sample file, filed by the trader of the tests. */
    static byte[] sample(Path file) {
        try {
            return Files.readString(file)
                    .replace(SAMPLE_TRADER, Parties.TRADER)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder of the repository. */
    static Path repository() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the tests run inside the repository");
    }

    /** A folder of public sample messages beside the repository, where there is one. */
    static @Nullable Path shared(String name) {
        var named = System.getenv("THONGQUAN_SHARED");
        if (named != null) {
            return Path.of(named).resolve("samples").resolve(name);
        }
        for (Path at = repository(); at != null; at = at.getParent()) {
            var found = at.resolve("shared").resolve("samples").resolve(name);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void close() {
        http.close();
    }
}
