package thongquan.core.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rate of one tax on some goods: the tariff's, an agreement's, a remedy's, excise, environment or VAT.
 *
 * @param id stable name of the row, quoted in proofs
 * @param hs tariff line, or the leading two to seven digits of several
 * @param schedule tariff schedule (such as {@code MFN, ORD, ATIGA}) of a duty; empty for other taxes
 * @param origins countries of origin it is for; empty: all
 * @param excludedOrigins countries of origin it is not for
 * @param producer producer it is for; null: any
 * @param choice code by which a declarant claims it where the tariff line alone cannot tell; null: it applies by itself
 * @param quota whether it is the rate inside or outside a tariff quota
 * @param note what the trader should know, such as a condition in words; null: nothing
 */
public record Measure(
        String id,
        TaxKind tax,
        String hs,
        String schedule,
        Set<String> origins,
        Set<String> excludedOrigins,
        @Nullable String producer,
        @Nullable String choice,
        Quota quota,
        Rate rate,
        @Nullable String note,
        Validity validity) {

    /** The place of a rate relative to a tariff quota. */
    public enum Quota {
        NONE,
        IN,
        OUT
    }

    public Measure {
        origins = Set.copyOf(origins);
        excludedOrigins = Set.copyOf(excludedOrigins);
    }

    /** Whether goods of that origin fall under it. */
    public boolean covers(@Nullable String origin) {
        if (origin == null) {
            return origins.isEmpty() && excludedOrigins.isEmpty();
        }
        return (origins.isEmpty() || origins.contains(origin)) && !excludedOrigins.contains(origin);
    }

    /** What makes two rows rates for the same thing, of which only the one known last counts on a date. */
    Object subject() {
        return java.util.Arrays.asList(tax, hs, schedule, origins, excludedOrigins, producer, choice, quota);
    }
}
