package thongquan.bench.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import thongquan.core.receipt.EntryFacts;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Tree;
import thongquan.core.value.DeclarationNumber;

/**
 * The negative control of the crash bench: answers as customs does, with receipts that verify, but acknowledges before it
 * stores. Without kills nobody would notice.
 */
public final class ForgetfulCustoms {
    private static final long STORE_EVERY_MILLIS = 300;
    private static final Pattern PATH = Pattern.compile("(from|to|position|size)=(\\d+)");

    private final Path file;
    private final HeadSigner signer;
    private final List<String> unstored = new ArrayList<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, byte[]> tiles = new HashMap<>();
    private Tree tree =
            Tree.empty((level, index) -> Objects.requireNonNull(tiles.get(level + "/" + index), "a complete tile"));

    private ForgetfulCustoms(Path data) throws IOException, NoSuchAlgorithmException {
        Files.createDirectories(data);
        this.file = data.resolve("answers");
        this.signer = signer(data.resolve("key"));
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                // The last line may be cut.
                if (line.endsWith("#")) {
                    keep(decoded(line.substring(0, line.length() - 1)));
                }
            }
        }
    }

    /** Takes the same arguments as the real program, of which only the data folder counts. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var customs = new ForgetfulCustoms(Path.of(arguments[List.of(arguments).indexOf("--data") + 1]));
        var storing = Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(customs::store, STORE_EVERY_MILLIS, STORE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", customs::answer);
        server.start();
        if (storing.isCancelled()) {
            throw new IllegalStateException("the control stores nothing at all");
        }
        System.out.println(
                "The control is ready: http://localhost:" + server.getAddress().getPort());
    }

    private static HeadSigner signer(Path file) throws IOException, NoSuchAlgorithmException {
        if (!Files.exists(file)) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.writeString(
                    file,
                    encoded(pair.getPublic().getEncoded())
                            + "\n"
                            + encoded(pair.getPrivate().getEncoded()));
        }
        var lines = Files.readAllLines(file);
        var verifier = HeadVerifier.of(Base64.getDecoder().decode(lines.getFirst()));
        return HeadSigner.of("forgetful.example", Base64.getDecoder().decode(lines.getLast()), verifier);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = route(exchange, body);
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            int status = answer.isEmpty() ? 404 : exchange.getRequestMethod().equals("POST") ? 201 : 200;
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized String route(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        return switch (path) {
            case "/oauth2/token" -> "{\"access_token\":\"any\"}";
            case "/api/declarations" -> register(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
            case "/api/journal/key" -> "{\"publicKey\":\"" + signer.verifier().base64() + "\"}";
            case "/api/journal/heads" -> "[{\"size\":" + tree.size() + ",\"root\":\"" + tree.root() + "\"}]";
            case "/api/journal/consistency", "/api/journal/inclusion" ->
                proof(path, exchange.getRequestURI().getQuery());
            default -> byNumber.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "");
        };
    }

    private String register(String key, String filing) {
        var known = byKey.get(key);
        if (known != null) {
            return known;
        }
        var number = DeclarationNumber.first(1, 1_000_000 + tree.size()).number();
        var decision = "{\"accepted\":true}";
        var facts =
                new EntryFacts("declaration", number, 0, "control", key, Instant.now(), hash(filing), hash(decision));
        var grown = tree.append(List.of(facts.leafHash()));
        var head = signer.sign(grown.size(), grown.root(), Instant.now());
        var receipt = Receipt.of(facts, grown.inclusions().getFirst(), head, signer.verifier());
        var answer =
                "{\"number\":\"" + number + "\",\"decision\":" + decision + ",\"receipt\":" + receipt.toJson() + "}";
        unstored.add(answer);
        keep(answer);
        return answer;
    }

    private static Hash hash(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String text) {
        var answer = Answer.parse(text).orElseThrow();
        byNumber.put(answer.number(), text);
        byKey.put(answer.receipt().entry().idempotencyKey(), text);
        var growth = tree.append(List.of(answer.receipt().entry().leafHash()));
        growth.completed().forEach(tile -> tiles.put(tile.level() + "/" + tile.index(), tile.hashes()));
        tree = growth.tree();
    }

    private String proof(String path, String query) {
        var numbers = PATH.matcher(query)
                .results()
                .map(found -> Long.parseLong(found.group(2)))
                .toList();
        if (numbers.getLast() > tree.size()) {
            return "";
        }
        var hashes = path.endsWith("inclusion")
                ? tree.inclusion(numbers.getFirst(), numbers.getLast()).path()
                : tree.consistency(numbers.getFirst(), numbers.getLast()).path();
        return hashes.stream().map(hash -> "\"" + hash + "\"").toList().toString();
    }

    private synchronized void store() {
        try {
            for (var answer : unstored) {
                Files.writeString(
                        file,
                        encoded(answer.getBytes(StandardCharsets.UTF_8)) + "#\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
            unstored.clear();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
