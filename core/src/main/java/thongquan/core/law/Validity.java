package thongquan.core.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a row of law holds, since when customs knows it, and on which legal text it rests.
 *
 * @param from first day of effect
 * @param to last day of effect, or null while no end is set
 * @param knownSince first day on which a decision could know the row
 * @param basis article and instrument
 */
public record Validity(
        LocalDate from, @Nullable LocalDate to, LocalDate knownSince, String basis, Certainty certainty) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + " before it starts on " + from);
        }
    }

    /** Whether the row holds on that day as known on that other day. */
    public boolean holds(LocalDate day, LocalDate known) {
        return !knownSince.isAfter(known) && !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Its days of effect as an ISO 8601 interval, both days included: {@code 2025-01-01/2025-12-31}, {@code 2027-01-01/..}. */
    public String interval() {
        return from + "/" + (to == null ? ".." : to);
    }
}
