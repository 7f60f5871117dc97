package thongquan.core.rehearsal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/** Which rates on which basis took the place of which, with the money that moved by it, over all goods. */
final class Replacements {

    /** More pairs than a change of a whole tariff has; further ones are left out of this table, not of the sums. */
    private static final int MOST = 50_000;

    private final Map<Pair, Running> pairs = new HashMap<>();

    private record Pair(
            TaxKind tax,
            Cause cause,
            @Nullable Side was,
            @Nullable Side now) {}

    /** A rate and what it rests on; under a relief the relief and its basis. */
    private record Side(Rate rate, String relief, String basis) {

        static @Nullable Side of(@Nullable AssessedTax tax) {
            if (tax == null) {
                return null;
            }
            var rate = tax.measure().rate();
            var relief = tax.relief();
            return relief == null
                    ? new Side(rate, "", tax.measure().validity().basis())
                    : new Side(rate, relief.code(), relief.basis());
        }

        String words() {
            return relief.isEmpty() ? rate.toString() : rate + " (" + relief + ")";
        }
    }

    private static final class Running {
        private String was = "";
        private String now = "";
        private long items;
        private BigDecimal difference = BigDecimal.ZERO;

        /** Of the measures of a pair the first by name is quoted, whatever the order they came in. */
        private void quote(String wasId, String nowId) {
            if (items == 0 || wasId.compareTo(was) < 0 || wasId.equals(was) && nowId.compareTo(now) < 0) {
                was = wasId;
                now = nowId;
            }
        }
    }

    void add(LineDifference line) {
        var pair = new Pair(line.tax(), line.cause(), Side.of(line.was()), Side.of(line.now()));
        add(pair, id(line.was()), id(line.now()), 1, line.difference().amount());
    }

    private void add(Pair pair, String was, String now, long items, BigDecimal difference) {
        if (pairs.size() < MOST || pairs.containsKey(pair)) {
            var row = pairs.computeIfAbsent(pair, _ -> new Running());
            row.quote(was, now);
            row.items += items;
            row.difference = row.difference.add(difference);
        }
    }

    void merge(Replacements other) {
        other.pairs.forEach((pair, row) -> add(pair, row.was, row.now, row.items, row.difference));
    }

    List<Report.Replacement> list(int shown) {
        return pairs.entrySet().stream()
                .map(row -> replacement(row.getKey(), row.getValue()))
                .sorted(Comparator.comparing(
                                (Report.Replacement row) -> row.difference().abs())
                        .reversed()
                        .thenComparing(row -> row.was().measure())
                        .thenComparing(row -> row.now().measure()))
                .limit(shown)
                .toList();
    }

    private static Report.Replacement replacement(Pair pair, Running row) {
        return new Report.Replacement(
                pair.tax.code(),
                pair.cause,
                term(pair.was, row.was),
                term(pair.now, row.now),
                row.items,
                Money.dong(row.difference).amount());
    }

    private static Report.Term term(@Nullable Side side, String measure) {
        return side == null ? new Report.Term("", "", "") : new Report.Term(measure, side.words(), side.basis());
    }

    private static String id(@Nullable AssessedTax tax) {
        return tax == null ? "" : tax.measure().id();
    }
}
