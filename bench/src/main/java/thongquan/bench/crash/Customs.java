package thongquan.bench.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The customs system as a trader's program sees it, over HTTP; any call may fail at any time. */
final class Customs implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    /** The program of the demonstration country, as published in the README. */
    private static final String CREDENTIALS = "demo-trader:demo-secret";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Supplier<String> base;
    private volatile @Nullable String token;

    Customs(Supplier<String> base) {
        this.base = base;
    }

    /** An answer. */
    record Reply(int status, String body) {}

    /** Lodges a filing under the sender's key. */
    Reply lodge(String key, String filing) throws IOException, InterruptedException {
        return authorised(request("/api/declarations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(filing)));
    }

    /** Reads an object. */
    Reply get(String path) throws IOException, InterruptedException {
        return authorised(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base.get() + path)).timeout(PATIENCE);
    }

    private Reply authorised(HttpRequest.Builder request) throws IOException, InterruptedException {
        var current = token;
        if (current == null) {
            current = newToken();
            token = current;
        }
        var reply = send(request.header("Authorization", "Bearer " + current));
        if (reply.status() == 401) {
            token = null;
        }
        return reply;
    }

    private String newToken() throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString(CREDENTIALS.getBytes(StandardCharsets.UTF_8));
        var reply = send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        var found = TOKEN.matcher(reply.body());
        if (!found.find()) {
            throw new IOException("no token: " + reply);
        }
        return found.group(1);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
