package thongquan.server.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose a case is.
 *
 * @param workedBy who works on it now; null: nobody
 * @param until when his lease runs out, unless he goes on
 * @param assignedTo whose it is until given to another; null: the whole office's
 * @param note what was said when it was handed over
 */
public record Holding(
        String number,
        @Nullable Person workedBy,
        @Nullable Instant until,
        @Nullable Person assignedTo,
        @Nullable String note) {

    /** An officer. */
    public record Person(String id, String name) {}

    /** Nobody's case. */
    static Holding none(String number) {
        return new Holding(number, null, null, null, null);
    }

    /** Whether that person works on it now, or it is his and nobody else does. */
    public boolean isWith(String id) {
        return workedBy != null
                ? workedBy.id().equals(id)
                : assignedTo != null && assignedTo.id().equals(id);
    }

    /** Whether someone else than that person works on it now. */
    public boolean isWithOtherThan(String id) {
        return workedBy != null && !workedBy.id().equals(id);
    }
}
