package thongquan.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.receipt.EntryFacts;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.Receipt;

/**
 * The other side of the protocol, on the loopback: hands out tokens and registers what it is sent, once per key, with
 * receipts that verify. It can be told to misbehave for its next answers.
 */
final class CustomsHouse implements AutoCloseable {

    static final String DECISION = "{\"outcome\":\"ACCEPTED\"}";

    private static final String CLIENT =
            "Basic " + Base64.getEncoder().encodeToString("sao-khuya:quiet+secret%26".getBytes(StandardCharsets.UTF_8));

    /** What goes wrong with one answer. */
    enum Mishap {
        /** The queue is full; nothing is kept. */
        BUSY,
        /** The sender has too much under way; nothing is kept. */
        SLOW_DOWN,
        /** The filing is registered, and the line breaks before the answer. */
        ANSWER_LOST,
        /** The token has run out. */
        TOKEN_EXPIRED
    }

    private final HttpServer http;
    private final HeadSigner signer;
    private final Map<String, byte[]> answers = new HashMap<>();
    private final Queue<Mishap> mishaps = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private Runnable before = () -> {};
    private final List<String> happens = new ArrayList<>();
    private String watched = "";
    private int happened;
    private int tokens;

    CustomsHouse() throws IOException {
        signer = signer();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/oauth2/token", this::token);
        http.createContext("/api/declarations", this::lodge);
        http.createContext("/api/declarations/", this::show);
        http.createContext("/api/events", this::events);
        http.start();
    }

    static HeadSigner signer() {
        var pair = pair();
        return HeadSigner.of(
                "customs.example/journal",
                pair.getPrivate().getEncoded(),
                HeadVerifier.of(pair.getPublic().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The receipt of an only entry of a journal. */
    static Receipt receipt(HeadSigner signer, String number, String key, byte[] filing, byte[] decision) {
        var entry = new EntryFacts(
                "DECLARATION",
                number,
                0,
                "Công ty TNHH Thử Nghiệm Sao Khuya",
                key,
                Instant.parse("2026-11-22T01:02:03.004005Z"),
                Hash.sha256(filing),
                Hash.sha256(decision));
        var head = signer.sign(1, entry.leafHash(), Instant.parse("2026-11-22T01:02:03.1Z"));
        return new Receipt(entry, 0, head, List.of(), signer.verifier());
    }

    /** The answer to a lodgement, with decision and receipt verbatim in it. */
    static byte[] answer(String number, byte[] decision, Receipt receipt) {
        var out = new CanonicalWriter().object().name("number").text(number);
        out.name("decision").json(decision);
        out.name("receipt").json(receipt.toJson().getBytes(StandardCharsets.UTF_8));
        return out.end().toBytes();
    }

    CustomsHouse willHave(Mishap... next) {
        mishaps.addAll(List.of(next));
        return this;
    }

    synchronized void endOfMishaps() {
        mishaps.clear();
    }

    /** Does something before each filing is taken; what it throws breaks the line. */
    synchronized void beforeEachFiling(Runnable look) {
        before = look;
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    synchronized int registered() {
        return answers.size();
    }

    /** Media type and key of each filing sent, repeats too. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var known = CLIENT.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && form.equals("grant_type=client_credentials");
        if (known) {
            reply(
                    exchange,
                    200,
                    "{\"access_token\":\"t" + ++tokens + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        } else {
            reply(exchange, 401, "{\"error\":\"invalid_client\"}");
        }
    }

    private synchronized void lodge(HttpExchange exchange) throws IOException {
        var filing = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var key = Objects.requireNonNull(headers.getFirst("Idempotency-Key"));
        before.run();
        requests.add(headers.getFirst("Content-Type") + " " + key);
        var mishap = mishaps.poll();
        if (mishap == Mishap.TOKEN_EXPIRED || !("Bearer t" + tokens).equals(headers.getFirst("Authorization"))) {
            reply(exchange, 401, "");
        } else if (mishap == Mishap.BUSY || mishap == Mishap.SLOW_DOWN) {
            exchange.getResponseHeaders().set("Retry-After", "7");
            reply(exchange, mishap == Mishap.BUSY ? 503 : 429, "");
        } else if (new String(filing, StandardCharsets.UTF_8).contains("\"BAD\"")) {
            reply(exchange, 422, """
                    {"type":"/problems/refused","detail":"Not registered.","findings":[{"code":"DEC-116",
                    "severity":"error","pointer":"/goodsShipment/invoice","message":{"vi":"Sai tổng.","en":"Wrong sum."},
                    "basis":"C38","suggestion":"9500"}]}""");
        } else {
            var answer = answers.computeIfAbsent(key, _ -> register(key, filing));
            reply(exchange, 201, mishap == Mishap.ANSWER_LOST ? null : answer);
        }
    }

    private byte[] register(String key, byte[] filing) {
        var number = "1000000%04d".formatted(answers.size() + 1);
        var decision = DECISION.getBytes(StandardCharsets.UTF_8);
        return answer(number, decision, receipt(signer, number, key, filing, decision));
    }

    /** One declaration is there, and what happens to it happens one event after the other, each time it is asked. */
    synchronized CustomsHouse happening(String number, String... states) {
        watched = number;
        happens.addAll(List.of(states));
        return this;
    }

    private synchronized void show(HttpExchange exchange) throws IOException {
        if (!authorised(exchange)) {
            return;
        }
        if (exchange.getRequestURI().getPath().equals("/api/declarations/" + watched)) {
            reply(exchange, 200, """
                    {"number":"%s","version":0,"state":"%s","channel":"YELLOW","office":"02CI","trader":"9900000018",
                    "traderName":"Sao Khuya","registeredAt":"2026-11-22T01:02:03Z","customsValue":325000000,
                    "payable":76980000}""".formatted(watched, happens.get(Math.max(happened - 1, 0))));
        } else {
            reply(exchange, 404, "{}");
        }
    }

    private synchronized void events(HttpExchange exchange) throws IOException {
        if (!authorised(exchange)) {
            return;
        }
        var query = exchange.getRequestURI().getQuery();
        requests.add(query);
        int after = Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1"));
        happened = Math.min(happened + 1, happens.size());
        var found = new ArrayList<String>();
        for (int cursor = after + 1; cursor <= happened; cursor++) {
            found.add("""
                    {"cursor":%d,"type":"declaration.happened","number":"%s","version":0,
                    "occurredAt":"2026-11-22T01:02:03Z","data":{"state":"%s"}}"""
                    .formatted(cursor, watched, happens.get(cursor - 1)));
        }
        reply(exchange, 200, "{\"events\":[" + String.join(",", found) + "]}");
    }

    /** Whether the caller may ask and nothing goes wrong; else that is answered. */
    private boolean authorised(HttpExchange exchange) throws IOException {
        var mishap = mishaps.poll();
        if (mishap == Mishap.ANSWER_LOST) {
            exchange.close();
        } else if (mishap == Mishap.BUSY || mishap == Mishap.SLOW_DOWN) {
            reply(exchange, mishap == Mishap.BUSY ? 503 : 429, "");
        } else if (mishap == Mishap.TOKEN_EXPIRED
                || !("Bearer t" + tokens).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401, "");
        } else {
            return true;
        }
        return false;
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        reply(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing to say means hanging up in the middle. */
    private static void reply(HttpExchange exchange, int status, byte @Nullable [] body) throws IOException {
        if (body != null) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
