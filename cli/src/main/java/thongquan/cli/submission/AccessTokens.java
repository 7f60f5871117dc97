package thongquan.cli.submission;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import thongquan.cli.text.Json;

/** Signs in as a client program (OAuth 2.0 client credentials, RFC 6749 §4.4) and keeps the token while it is good. */
public final class AccessTokens {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http;
    private final URI endpoint;
    private final String authorization;
    private @Nullable String token;

    /** Signs in at that server with the client's id and secret. */
    public AccessTokens(HttpClient http, URI server, String client, String secret) {
        this.http = http;
        this.endpoint = server.resolve("/oauth2/token");
        var pair = encode(client) + ":" + encode(secret);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The server does not know this client and secret. */
    public static final class SignInRefused extends IOException {
        private SignInRefused(String message) {
            super(message);
        }
    }

    /**
     * A token to show.
     *
     * @throws SignInRefused where the server does not know the client
     * @throws IOException where the server cannot say now
     */
    public synchronized String current() throws IOException, InterruptedException {
        if (token == null) {
            token = signIn();
        }
        return token;
    }

    /** Forgets a token that the server no longer takes. */
    public synchronized void drop(String stale) {
        if (stale.equals(token)) {
            token = null;
        }
    }

    private String signIn() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(LONGEST)
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        int status = answer.statusCode();
        var granted = Json.text(Json.object(answer.body()), "access_token");
        if (status == OK && !granted.isEmpty()) {
            return granted;
        }
        if (status >= SERVER_ERROR || status == TOO_MANY) {
            throw new IOException("HTTP " + status + " from " + endpoint);
        }
        throw new SignInRefused(
                "The server at " + endpoint + " does not know this client and secret (HTTP " + status + ").");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
