package thongquan.core.rehearsal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/** Which measures took the place of which, with the money that moved by it. */
final class Replacements {

    /** More pairs than a change of a whole tariff has; further ones are left out of this table, not of the sums. */
    private static final int MOST = 50_000;

    private final Map<Pair, Running> pairs = new HashMap<>();

    private record Pair(TaxKind tax, Cause cause, String was, String now, String wasRelief, String nowRelief) {}

    private static final class Running {
        private final LineDifference example;
        private long items;
        private BigDecimal difference = BigDecimal.ZERO;

        private Running(LineDifference example) {
            this.example = example;
        }
    }

    void add(LineDifference line) {
        add(line, 1, line.difference());
    }

    private void add(LineDifference line, long items, Money difference) {
        var pair = new Pair(
                line.tax(), line.cause(), id(line.was()), id(line.now()), relief(line.was()), relief(line.now()));
        if (pairs.size() < MOST || pairs.containsKey(pair)) {
            var row = pairs.computeIfAbsent(pair, _ -> new Running(line));
            row.items += items;
            row.difference = row.difference.add(difference.amount());
        }
    }

    void merge(Replacements other) {
        other.pairs.values().forEach(row -> add(row.example, row.items, Money.dong(row.difference)));
    }

    List<Report.Replacement> list(int shown) {
        return pairs.values().stream()
                .sorted(Comparator.comparing((Running row) -> row.difference.abs())
                        .reversed()
                        .thenComparing(row -> id(row.example.was()))
                        .thenComparing(row -> id(row.example.now())))
                .limit(shown)
                .map(row -> new Report.Replacement(
                        row.example.tax().code(),
                        row.example.cause(),
                        term(row.example.was()),
                        term(row.example.now()),
                        row.items,
                        row.difference))
                .toList();
    }

    private static String id(@Nullable AssessedTax tax) {
        return tax == null ? "" : tax.measure().id();
    }

    private static String relief(@Nullable AssessedTax tax) {
        var relief = tax == null ? null : tax.relief();
        return relief == null ? "" : relief.code();
    }

    private static Report.Term term(@Nullable AssessedTax tax) {
        if (tax == null) {
            return new Report.Term("", "", "");
        }
        var measure = tax.measure();
        var relief = tax.relief();
        return relief == null
                ? new Report.Term(
                        measure.id(),
                        measure.rate().toString(),
                        measure.validity().basis())
                : new Report.Term(measure.id(), measure.rate() + " (" + relief.code() + ")", relief.basis());
    }
}
