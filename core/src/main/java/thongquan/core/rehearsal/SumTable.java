package thongquan.core.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongquan.core.value.Money;

/** Sums under headings, as many as a bound allows; what comes under further ones is summed as the rest. */
final class SumTable {

    private final int most;
    private final Map<String, Running> rows = new HashMap<>();

    private static final class Running {
        private final String name;
        private long filings;
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal after = BigDecimal.ZERO;

        private Running(String name) {
            this.name = name;
        }
    }

    SumTable(int most) {
        this.most = most;
    }

    void add(String key, String name, Money before, Money after) {
        var row = row(key, name);
        row.before = row.before.add(before.amount());
        row.after = row.after.add(after.amount());
    }

    /** Counts one more filing that changes under the heading. */
    void count(String key, String name) {
        row(key, name).filings++;
    }

    private Running row(String key, String name) {
        var row = rows.get(key);
        if (row == null) {
            row = rows.size() < most
                    ? rows.computeIfAbsent(key, _ -> new Running(name))
                    : rows.computeIfAbsent(Report.REST, _ -> new Running(""));
        }
        return row;
    }

    void merge(SumTable other) {
        new TreeMap<>(other.rows).forEach((key, more) -> {
            var row = row(key, more.name);
            row.filings += more.filings;
            row.before = row.before.add(more.before);
            row.after = row.after.add(more.after);
        });
    }

    /** How many headings have a filing that changes. */
    long changed() {
        return rows.values().stream().filter(row -> row.filings > 0).count();
    }

    /** All rows, the greatest difference first, at most so many and then the rest as one. */
    List<Report.Sum> list(int shown) {
        var all = rows.entrySet().stream()
                .map(row -> sum(row.getKey(), row.getValue()))
                .sorted(Comparator.comparing(
                                (Report.Sum sum) -> sum.difference().abs())
                        .reversed()
                        .thenComparing(Report.Sum::key))
                .toList();
        if (all.size() <= shown) {
            return all;
        }
        var result = new ArrayList<>(all.subList(0, shown));
        var rest = new Running("");
        for (var sum : all.subList(shown, all.size())) {
            rest.filings += sum.filings();
            rest.before = rest.before.add(sum.before());
            rest.after = rest.after.add(sum.after());
        }
        result.add(sum(Report.REST, rest));
        return result;
    }

    /** The row of a heading, of nothing where nothing came under it. */
    Report.Sum of(String key) {
        return sum(key, rows.getOrDefault(key, new Running("")));
    }

    private static Report.Sum sum(String key, Running row) {
        return new Report.Sum(key, row.name, row.filings, row.before, row.after);
    }
}
