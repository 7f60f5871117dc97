package thongquan.server.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which one pack is the law.
 *
 * @param release the release that brought it; null: it came with the program
 * @param from first moment; null: ever since
 * @param to first moment after; null: no end is set
 */
public record InForce(
        String lawEdition,
        String ruleRelease,
        @Nullable String release,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Whether it is the law at that moment. */
    public boolean holds(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
