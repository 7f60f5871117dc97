package thongquan.core.receipt;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the facts out of a receipt's text, name after name in the one order allowed. What it lets pass of spaces and
 * spellings is refused afterwards, when {@link Receipt#parse} compares the text with the canonical one.
 */
final class ReceiptReader {
    private static final String STRUCTURE = "{}[], \n";

    private final String json;
    private int at;

    private ReceiptReader(String json) {
        this.json = json;
    }

    static Optional<Receipt> read(String json) {
        try {
            return Optional.of(new ReceiptReader(json).receipt());
        } catch (IllegalArgumentException | DateTimeException _) {
            // Whatever is no receipt is refused without distinction.
            return Optional.empty();
        }
    }

    private Receipt receipt() {
        if (!text("receipt").equals(ReceiptWriter.FORM)) {
            throw new IllegalArgumentException("Another form of receipt");
        }
        name("entry");
        var entry = entry();
        long leafIndex = number("leafIndex");
        name("head");
        var head = head();
        name("inclusionPath");
        var path = path();
        return new Receipt(entry, leafIndex, head, path, HeadVerifier.ofBase64(text("publicKey")));
    }

    private EntryFacts entry() {
        var kind = text("kind");
        var number = text("number");
        int version = version();
        var sender = text("sender");
        var key = text("idempotencyKey");
        var receivedAt = Instant.parse(text("receivedAt"));
        var filing = Hash.ofHex(text("filingSha256"));
        return new EntryFacts(
                kind, number, version, sender, key, receivedAt, filing, Hash.ofHex(text("decisionSha256")));
    }

    private SignedHead head() {
        var origin = text("origin");
        long size = number("size");
        var root = Hash.ofHex(text("root"));
        var at = Instant.parse(text("at"));
        var keyId = text("keyId");
        return new SignedHead(origin, size, root, at, keyId, text("signature"));
    }

    private List<Hash> path() {
        int end = json.indexOf(']', at);
        var path = new ArrayList<Hash>();
        skip();
        while (at < end) {
            path.add(Hash.ofHex(string()));
            skip();
        }
        return path;
    }

    private String text(String name) {
        name(name);
        return string();
    }

    private long number(String name) {
        name(name);
        int start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        return Long.parseLong(json, start, at, 10);
    }

    private int version() {
        long version = number("version");
        if (version > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("No version is that high");
        }
        return (int) version;
    }

    private void name(String name) {
        skip();
        var expected = "\"" + name + "\": ";
        if (!json.startsWith(expected, at)) {
            throw new IllegalArgumentException("Expected " + name);
        }
        at += expected.length();
    }

    private void skip() {
        while (at < json.length() && STRUCTURE.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private String string() {
        if (take() != '"') {
            throw new IllegalArgumentException("Expected a text");
        }
        var text = new StringBuilder();
        for (char c = take(); c != '"'; c = take()) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = take();
        if (c != 'u') {
            return c;
        }
        if (at + 4 > json.length()) {
            throw new IllegalArgumentException("Half an escape");
        }
        int start = at;
        at += 4;
        return (char) HexFormat.fromHexDigits(json, start, at);
    }

    private char take() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("The text ends too early");
        }
        return json.charAt(at++);
    }
}
