package thongquan.server.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook fares.
 *
 * @param cursor place in the feed up to which everything was delivered or set aside
 * @param failures failures in a row
 * @param since when the first of them was; null: none
 * @param trouble what went wrong last, in short
 * @param paused why nothing is sent any more; null: it is
 */
public record Progress(
        String subscription,
        long cursor,
        int failures,
        @Nullable Instant since,
        String trouble,
        @Nullable String paused) {}
