package thongquan.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measures on each tariff line over all dates: those of its eight digits and those of every prefix of them. */
final class MeasureIndex {

    private static final Comparator<Measure> BY_TAX =
            Comparator.comparing(Measure::tax).thenComparing(Measure::id);

    private final Map<String, Eras<List<Measure>>> byLine = new HashMap<>();

    MeasureIndex(LawRows rows) {
        var byPrefix = new HashMap<String, List<Measure>>();
        for (var measure : rows.measures()) {
            byPrefix.computeIfAbsent(measure.hs(), _ -> new ArrayList<>(8)).add(measure);
        }
        for (var line : rows.tariffLines()) {
            byLine.computeIfAbsent(line.code().value(), hs -> eras(hs, byPrefix));
        }
    }

    private static Eras<List<Measure>> eras(String hs, Map<String, List<Measure>> byPrefix) {
        var all = new ArrayList<Measure>();
        for (int length = 0; length <= hs.length(); length++) {
            all.addAll(byPrefix.getOrDefault(hs.substring(0, length), List.of()));
        }
        var measures = List.copyOf(all);
        return new Eras<>(
                measures.stream().map(Measure::validity).toList(), (day, known) -> inForce(measures, day, known));
    }

    private static List<Measure> inForce(List<Measure> measures, LocalDate day, LocalDate known) {
        var counting = InForce.bySubject(measures, Measure::validity, Measure::subject, day, known);
        var ordered = new ArrayList<>(counting.values());
        ordered.sort(BY_TAX);
        return List.copyOf(ordered);
    }

    /** The measures on a tariff line over all dates, or null where no tariff has the line. */
    @Nullable
    Eras<List<Measure>> of(String hs) {
        return byLine.get(hs);
    }
}
