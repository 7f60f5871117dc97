package thongquan.server.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in who has a case.
 *
 * @param officer whose it became; null: nobody's
 * @param by who did it
 */
public record CaseStep(
        String number,
        Kind kind,
        Holding.@Nullable Person officer,
        Holding.Person by,
        @Nullable String reason,
        @Nullable String note,
        Instant at) {

    /** What was done. */
    public enum Kind {
        TAKEN,
        PUT_BACK,
        ASSIGNED,
        HANDED_OVER,
        ABSENT
    }
}
