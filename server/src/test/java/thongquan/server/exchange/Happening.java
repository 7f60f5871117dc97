package thongquan.server.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;

/** Things that happen to declarations, recorded in the journal as the desk records them. */
public final class Happening {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Happening() {}

    /** A number no other test uses. */
    public static String number() {
        return String.format("9%010d", COUNT.incrementAndGet());
    }

    /** Records an event of a declaration and waits until it is durable. */
    public static void record(Journal journal, String type, String number, String organisation) {
        int count = COUNT.incrementAndGet();
        var at = Instant.parse("2026-11-28T02:00:00Z").plusSeconds(count);
        var event = new Event(
                type, number, 0, at, organisation, null, "02CI", "{\"state\":\"AWAIT_PAYMENT\",\"reason\":\"V01\"}");
        journal.append(new Entry(
                "test",
                number,
                count,
                organisation,
                "happening-" + count,
                at,
                "application/json",
                bytes("{}"),
                bytes("{}"),
                bytes("{}"),
                "law",
                "rules",
                List.of(event),
                "nothing"));
    }

    private static CanonicalBytes bytes(String text) {
        return new CanonicalBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
