package thongquan.server.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook.
 *
 * @param cursor place of the event in the feed; 0: a test ping
 * @param attempts how often it was tried
 * @param status status the receiver answered last; 0: no answer
 * @param trouble what went wrong last, in short; empty: nothing
 * @param millis how long the last attempt took
 * @param firstAt when it was tried first
 * @param lastAt when it was tried last
 * @param nextAt when it is tried again; null: not by itself
 */
public record Delivery(
        String subscription,
        long cursor,
        String type,
        String number,
        State state,
        int attempts,
        int status,
        String trouble,
        int millis,
        Instant firstAt,
        Instant lastAt,
        @Nullable Instant nextAt) {

    /** Where a delivery stands. */
    public enum State {
        /** The receiver said that it has it. */
        DELIVERED,
        /** Set aside: tried again later, other declarations go on; later events of its declaration wait behind it. */
        WAITING,
        /** Tried for as long as the settings say, and given up. */
        GIVEN_UP
    }
}
