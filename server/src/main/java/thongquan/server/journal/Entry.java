package thongquan.server.journal;

import java.time.Instant;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;

/**
 * A filing and the decision on it, to be recorded with all that follows from them.
 *
 * @param kind what was filed, such as {@code declaration}
 * @param number number customs gave it
 * @param sender organisation that sent it
 * @param key the sender's idempotency key: the same key again is the same filing
 * @param filing the bytes as received
 * @param lawEdition fingerprint of the law decided under
 * @param ruleRelease fingerprint of the risk rules decided under
 * @param events what others are told, in order
 * @param subject what the modules' effect writers know the entry by
 */
public record Entry(
        String kind,
        String number,
        int version,
        String sender,
        String key,
        Instant receivedAt,
        String contentType,
        CanonicalBytes filing,
        CanonicalBytes decision,
        CanonicalBytes sealed,
        String lawEdition,
        String ruleRelease,
        List<Event> events,
        Object subject) {

    public Entry {
        events = List.copyOf(events);
    }
}
