package thongquan.server.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody in front of the system: a browser with its cookies, or a program that sends what it is told to. */
public final class Visitor implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    Visitor(String base) {
        this.base = base;
    }

    /** Asks for a page or an object. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, request -> set(request, headers));
    }

    /** Sends a form, without any token of its own. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send("POST", path, request -> {
            request.header("Content-Type", "application/x-www-form-urlencoded");
            request.method("POST", HttpRequest.BodyPublishers.ofString(encoded(form)));
            set(request, headers);
        });
    }

    /** Sends any request. */
    public HttpResponse<String> send(String method, String path, Consumer<HttpRequest.Builder> details) {
        return send(method, path, details, HttpResponse.BodyHandlers.ofString());
    }

    /** The bytes of a file. */
    public byte[] bytes(String path) {
        return send("GET", path, request -> {}, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            Consumer<HttpRequest.Builder> details,
            HttpResponse.BodyHandler<T> body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        request.method(method, HttpRequest.BodyPublishers.noBody());
        details.accept(request);
        try {
            return http.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void set(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
    }

    /** The hidden token of the sign-in page's form. */
    public String formToken() {
        return tokenOn("/sign-in");
    }

    /** The hidden token of the first page's sign-out form, for who is signed in. */
    public String pageToken() {
        return tokenOn("/");
    }

    private String tokenOn(String page) {
        var answer = get(page);
        var matcher = FORM_TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException("no token on " + page + ": " + answer);
        }
        return matcher.group(1);
    }

    /** Types name and password into the form; returns the answer to it. */
    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password, "_csrf", formToken()));
    }

    /** Asks for an access token; returns the whole answer. */
    public HttpResponse<String> askForToken(ClientCredentials client) {
        return post("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", basic(client));
    }

    /** A valid access token. */
    public String token(ClientCredentials client) {
        var answer = askForToken(client);
        var matcher = ACCESS_TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return matcher.group(1);
    }

    /** The header by which a program shows its secret (RFC 6749 2.3.1). */
    public static String basic(ClientCredentials client) {
        var pair = client.id() + ":" + client.secret().replace(" ", "%20");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The cookies the browser holds. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The number of the session the browser holds. */
    public String session() {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        http.close();
    }
}
