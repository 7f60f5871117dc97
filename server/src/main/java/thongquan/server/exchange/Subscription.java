package thongquan.server.exchange;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.server.journal.EventScope;

/**
 * A webhook: an address of an organisation to which its events are sent.
 *
 * @param types types of events wanted; empty: all
 * @param state whether events are sent
 * @param why why it is paused; null: it is not
 * @param cursor place in the feed up to which everything was delivered or set aside
 * @param secret how often its secret was changed
 * @param changedAt when the secret was changed last; null: never
 * @param failures failures in a row
 * @param failingSince when the first of them was; null: none
 * @param trouble what went wrong last, in short; empty: nothing
 */
public record Subscription(
        String id,
        String organisation,
        String url,
        Set<String> types,
        State state,
        @Nullable String why,
        long cursor,
        int secret,
        @Nullable Instant changedAt,
        int failures,
        @Nullable Instant failingSince,
        String trouble,
        String createdBy,
        Instant createdAt) {

    public Subscription {
        types = Set.copyOf(types);
    }

    /** Whether events are sent. */
    public enum State {
        /** Events are sent as they come. */
        ACTIVE,
        /** Nothing is sent; the place in the feed is kept. */
        PAUSED
    }

    /** The events it is sent. */
    public EventScope scope() {
        return new EventScope(organisation, null, types);
    }
}
