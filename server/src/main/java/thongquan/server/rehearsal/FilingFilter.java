package thongquan.server.rehearsal;

import org.jspecify.annotations.Nullable;

/**
 * Which of the filings that change; null leaves an element open.
 *
 * @param outcome {@code MORE}, {@code LESS}, {@code SHIFTED}, {@code NEWLY_REFUSED} or {@code NO_LONGER_REFUSED}
 * @param hs tariff line or its first digits
 * @param tax code of a tax that changes
 * @param rule code of a rule for which it would be refused
 */
public record FilingFilter(
        @Nullable String outcome,
        @Nullable String trader,
        @Nullable String hs,
        @Nullable String tax,
        @Nullable String rule,
        int offset,
        int limit) {

    /** All that change, so many of them. */
    public static FilingFilter all(int limit) {
        return new FilingFilter(null, null, null, null, null, 0, limit);
    }

    /** Those of one trader. */
    public static FilingFilter of(String trader, int limit) {
        return new FilingFilter(null, trader, null, null, null, 0, limit);
    }
}
