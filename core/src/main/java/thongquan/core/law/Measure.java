package thongquan.core.law;

import java.time.LocalDate;
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
 * @param remedyCase case of a trade remedy: goods bear one measure of each case; null: the only case of the goods
 * @param sailedFrom transitional: only for goods that departed on this day or later; null: no such condition
 * @param sailedBefore transitional: only for goods that departed before this day; null: no such condition
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
        Validity validity,
        @Nullable String remedyCase,
        @Nullable LocalDate sailedFrom,
        @Nullable LocalDate sailedBefore) {

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

    /** A measure of no particular case that holds whenever the goods departed. */
    public Measure(
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
        this(
                id,
                tax,
                hs,
                schedule,
                origins,
                excludedOrigins,
                producer,
                choice,
                quota,
                rate,
                note,
                validity,
                null,
                null,
                null);
    }

    /** The same measure at another rate, under another name and schedule. */
    public Measure as(String otherId, String otherSchedule, Rate otherRate, Validity otherValidity) {
        return new Measure(
                otherId,
                tax,
                hs,
                otherSchedule,
                origins,
                excludedOrigins,
                producer,
                choice,
                quota,
                otherRate,
                note,
                otherValidity,
                remedyCase,
                sailedFrom,
                sailedBefore);
    }

    /** Whether it asks when the goods departed. */
    public boolean isTransitional() {
        return sailedFrom != null || sailedBefore != null;
    }

    /** Whether goods that departed on that day fall under it. */
    public boolean coversSailing(LocalDate departure) {
        return (sailedFrom == null || !departure.isBefore(sailedFrom))
                && (sailedBefore == null || departure.isBefore(sailedBefore));
    }

    /** Whether goods of that origin fall under it. */
    public boolean covers(@Nullable String origin) {
        if (origin == null) {
            return origins.isEmpty() && excludedOrigins.isEmpty();
        }
        return (origins.isEmpty() || origins.contains(origin)) && !excludedOrigins.contains(origin);
    }

    /** What makes two rows rates for the same thing, of which only the one known last counts on a date. */
    public Object subject() {
        return java.util.Arrays.asList(
                tax,
                hs,
                schedule,
                origins,
                excludedOrigins,
                producer,
                choice,
                quota,
                remedyCase,
                sailedFrom,
                sailedBefore);
    }
}
