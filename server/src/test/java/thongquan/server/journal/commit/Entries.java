package thongquan.server.journal.commit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;

/** Invented entries, each known by its number. */
final class Entries {
    private static final Instant AT = Instant.parse("2026-06-29T02:00:00.123456Z");

    private Entries() {}

    /** The entry of a number, whose key is made of the number. */
    static Entry of(String sender, int number) {
        return of(sender, "key-" + number, number);
    }

    /** The entry of a number under a key. */
    static Entry of(String sender, String key, int number) {
        var name = String.format("%011d", number);
        var event = new Event("declaration.registered", name, 0, AT, sender, null, "02CI", "{}");
        return new Entry(
                "declaration",
                name,
                0,
                sender,
                key,
                AT,
                "application/json",
                bytes("{\"filing\":\"" + name + "\"}"),
                bytes("{\"decision\":\"" + name + "\"}"),
                bytes("{}"),
                "law",
                "rules",
                List.of(event),
                name);
    }

    private static CanonicalBytes bytes(String text) {
        return new CanonicalBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
