package thongquan.formats.differential;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One rate of a tax as a row of the pack sets it; cells stand as written, empty where there is nothing. */
record TaxRate(
        String id,
        Levy levy,
        String line,
        String schedule,
        List<String> origins,
        List<String> excluded,
        String producer,
        String choice,
        String quota,
        String percent,
        String amount,
        String currency,
        String unit,
        boolean isHigherOfBoth,
        String remedyCase,
        @Nullable LocalDate sailedFrom,
        @Nullable LocalDate sailedBefore) {

    static TaxRate of(LawText.Row row) {
        return new TaxRate(
                row.text("id"),
                Levy.valueOf(row.text("tax")),
                row.text("hs"),
                row.text("schedule"),
                words(row.text("origins")),
                words(row.text("excluded_origins")),
                row.text("producer"),
                row.text("choice"),
                row.text("quota"),
                row.text("percent"),
                row.text("amount"),
                row.text("currency"),
                row.text("unit"),
                !row.text("compound").isEmpty(),
                row.text("remedy_case"),
                day(row.text("sailed_from")),
                day(row.text("sailed_before")));
    }

    /** What two rows have in common that are rates for the same thing, one of them later. */
    String subject() {
        return String.join(
                "|",
                levy.name(),
                line,
                schedule,
                new TreeSet<>(origins).toString(),
                new TreeSet<>(excluded).toString(),
                producer,
                choice,
                quota,
                remedyCase,
                String.valueOf(sailedFrom),
                String.valueOf(sailedBefore));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Whether goods of that origin fall under it. */
    boolean isFor(String origin) {
        return (origins.isEmpty() || origins.contains(origin)) && !excluded.contains(origin);
    }

    /** Whether it asks when the goods departed. */
    boolean isTransitional() {
        return sailedFrom != null || sailedBefore != null;
    }

    boolean isForDeparture(LocalDate day) {
        return (sailedFrom == null || !day.isBefore(sailedFrom))
                && (sailedBefore == null || day.isBefore(sailedBefore));
    }

    boolean isOutsideTheTax() {
        return percent.equals("KCT");
    }

    /** Of two rates that both fit, the one made for fewer goods: by producer, line, quota, departure, then origin. */
    int closeness() {
        return (producer.isEmpty() ? 0 : 1000)
                + line.length() * 100
                + (quota.equals("NONE") || quota.isEmpty() ? 0 : 40)
                + (isTransitional() ? 20 : 0)
                + (origins.isEmpty() ? 0 : 10);
    }

    /** The ordinary rate that follows from this preferential one where no list sets it; null where this is nothing. */
    @Nullable
    TaxRate asOrdinary(Fraction factor) {
        if (isOutsideTheTax() || amount.isEmpty() && Fraction.of(percent).sign() == 0) {
            return null;
        }
        return new TaxRate(
                id + "/ORD",
                levy,
                line,
                "ORD",
                origins,
                excluded,
                producer,
                choice,
                quota,
                times(percent, factor),
                times(amount, factor),
                currency,
                unit,
                isHigherOfBoth,
                remedyCase,
                sailedFrom,
                sailedBefore);
    }

    private static String times(String number, Fraction factor) {
        return number.isEmpty() ? "" : decimal(Fraction.of(number).times(factor));
    }

    private static String decimal(Fraction number) {
        return new java.math.BigDecimal(number.over())
                .divide(new java.math.BigDecimal(number.under()))
                .toPlainString();
    }
}
