package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.Validity;

/**
 * The pack that the tariff is laid upon. Where it speaks of the same goods and schedule on a day, its row stands, and the
 * difference is reported; only a row it is less certain of than the tariff gives way.
 */
final class Underneath {

    private final Map<String, List<Measure>> measures = new HashMap<>();
    private final Map<String, List<Validity>> lines = new HashMap<>();
    private final Set<String> displaced = new HashSet<>();
    private final Set<String> preferential;
    private final Set<String> countries;

    Underneath(LawRows rows) {
        for (var measure : rows.measures()) {
            var subject = DraftMeasure.subject(measure.tax(), measure.hs(), measure.schedule());
            measures.computeIfAbsent(subject, _ -> new ArrayList<>()).add(measure);
        }
        for (var line : rows.tariffLines()) {
            lines.computeIfAbsent(line.code().value(), _ -> new ArrayList<>()).add(line.validity());
        }
        preferential = rows.codes().stream()
                .filter(code -> code.list().equals("tariff-schedule") && code.lists("kind", "preferential"))
                .map(code -> code.code())
                .collect(Collectors.toSet());
        countries = rows.codes().stream()
                .filter(code -> code.list().equals("country"))
                .map(code -> code.code())
                .collect(Collectors.toSet());
    }

    boolean isPreferential(String schedule) {
        return preferential.contains(schedule);
    }

    boolean isCountry(String code) {
        return countries.contains(code);
    }

    /** The tariff lines it has. */
    Set<String> tariffLines() {
        return lines.keySet();
    }

    /** The days of a tariff line that it leaves open. */
    List<TariffSource.Span> open(String hs, Validity days) {
        return Periods.without(days, lines.getOrDefault(hs, List.of()));
    }

    /** The ids of its measures that give way to something more certain. */
    Set<String> displaced() {
        return displaced;
    }

    /** These rates for the days it leaves open. */
    List<DraftMeasure> fill(List<DraftMeasure> drafts, Report report) {
        var here = drafts.stream()
                .filter(draft -> measures.containsKey(draft.subject()))
                .collect(Collectors.groupingBy(DraftMeasure::subject));
        here.forEach((subject, several) -> displace(measures.getOrDefault(subject, List.of()), several));
        var filled = new ArrayList<DraftMeasure>();
        for (var draft : drafts) {
            var standing = standing(draft.subject());
            if (standing.isEmpty()) {
                filled.add(draft);
                continue;
            }
            compare(draft, standing, report);
            var taken = standing.stream().map(Measure::validity).toList();
            for (var span : Periods.without(draft.validity(), taken)) {
                filled.add(draft.during(span.from(), span.to()));
            }
        }
        return filled;
    }

    private List<Measure> standing(String subject) {
        return measures.getOrDefault(subject, List.of()).stream()
                .filter(measure -> !displaced.contains(measure.id()))
                .toList();
    }

    /** A plain row gives way where the tariff has, for all of its days, rates that are more certain. */
    private void displace(List<Measure> rows, List<DraftMeasure> drafts) {
        for (var row : rows) {
            var better = drafts.stream()
                    .map(DraftMeasure::validity)
                    .filter(days -> days.certainty().compareTo(row.validity().certainty()) < 0)
                    .toList();
            if (isPlain(row) && Periods.without(row.validity(), better).isEmpty()) {
                displaced.add(row.id());
            }
        }
    }

    private static boolean isPlain(Measure row) {
        return row.origins().isEmpty()
                && row.excludedOrigins().isEmpty()
                && row.producer() == null
                && row.choice() == null
                && row.quota() == Measure.Quota.NONE;
    }

    private static void compare(DraftMeasure draft, List<Measure> standing, Report report) {
        for (var row : standing) {
            var days = draft.validity();
            if (row.rate() instanceof Rate.AdValorem(var percent)
                    && row.origins().isEmpty()
                    && row.quota() != Measure.Quota.OUT
                    && Periods.meet(days.from(), days.to(), row.validity())
                    && percent.compareTo(draft.percent()) != 0) {
                report.add(SourceRule.DIFFERS, draft.line().file(), draft.line().row(), difference(draft, row));
            }
        }
    }

    private static String difference(DraftMeasure draft, Measure row) {
        return "%s %s %s%% (%s, %s) | %s%% (%s)"
                .formatted(
                        row.hs(),
                        row.schedule().isEmpty() ? row.tax().code() : row.schedule(),
                        ((Rate.AdValorem) row.rate()).percent().toPlainString(),
                        row.validity().from(),
                        row.validity().basis(),
                        draft.percent().toPlainString(),
                        draft.validity().basis());
    }
}
