package thongquan.core.rehearsal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;

/**
 * What a rehearsal found, all amounts in dong. Sums of money are over filings that both laws accept; by tax, by line and
 * by trader they come to the same.
 *
 * @param compared filings the question was about
 * @param others filings it was not about, or that could not be read
 * @param outcomes how many filings came to each outcome
 * @param affected traders who owe another amount or whose filing would be refused
 * @param total before and after, taxes and fees
 * @param more sum of what is owed more by filings that owe more
 * @param less sum of what is owed less by filings that owe less, above nothing
 * @param atStake what filings owed that would be refused
 * @param taxes by tax in legal order, and the fee under {@code fee}
 * @param chapters by chapter of the tariff, and the fee
 * @param lines by tariff line, the greatest difference first, and the fee
 * @param traders by tax code of the trader, the greatest difference first
 * @param replacements which measure took the place of which
 * @param failures by rule, for what filings would be refused
 * @param greatest the filings with the greatest difference
 * @param failing filings that would be refused, the lowest numbers first
 */
public record Report(
        long compared,
        long others,
        Outcomes outcomes,
        long affected,
        Sum total,
        BigDecimal more,
        BigDecimal less,
        BigDecimal atStake,
        List<Sum> taxes,
        List<Sum> chapters,
        List<Sum> lines,
        List<Sum> traders,
        List<Replacement> replacements,
        List<Failure> failures,
        List<Filing> greatest,
        List<Failing> failing) {

    /** The key of what does not fit a bounded table: the rest taken together. */
    public static final String REST = "rest";

    /** The key of the customs fee, which belongs to no tax and no line. */
    public static final String FEE = "fee";

    public Report {
        taxes = List.copyOf(taxes);
        chapters = List.copyOf(chapters);
        lines = List.copyOf(lines);
        traders = List.copyOf(traders);
        replacements = List.copyOf(replacements);
        failures = List.copyOf(failures);
        greatest = List.copyOf(greatest);
        failing = List.copyOf(failing);
    }

    /** How many filings came to each outcome. */
    public record Outcomes(
            long same,
            long more,
            long less,
            long shifted,
            long newlyRefused,
            long noLongerRefused,
            long refusedByBoth) {}

    /**
     * What was and would be owed under one heading.
     *
     * @param name where the heading has one beside its key; empty else
     * @param filings filings under it that change
     */
    public record Sum(String key, String name, long filings, BigDecimal before, BigDecimal after) {

        /** More above nothing, less below. */
        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    /**
     * A rate that took another's place, over all goods, or the same with another effect.
     *
     * @param was the rate and its basis; empty where the tax was not charged
     * @param now the same after
     * @param items goods items it concerns
     */
    public record Replacement(String tax, Cause cause, Term was, Term now, long items, BigDecimal difference) {}

    /** A rate as it is quoted: one of the measures that set it, the rate with a relief where one applies, and the basis. */
    public record Term(String measure, String rate, String basis) {}

    /** A rule for which filings would be refused, with one of its findings. */
    public record Failure(Finding finding, long filings) {}

    /** A filing and what it owed and would owe. */
    public record Filing(String number, String trader, BigDecimal before, BigDecimal after) {

        /** More above nothing, less below. */
        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    /**
     * A filing that would be refused.
     *
     * @param before what it owed; null where it was refused before
     */
    public record Failing(
            String number, String trader, @Nullable BigDecimal before, List<Finding> findings) {
        public Failing {
            findings = List.copyOf(findings);
        }
    }
}
