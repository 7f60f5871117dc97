package thongquan.core.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;

/**
 * How one measure on a tariff line runs over time, as known on a day: which row counts from when to when.
 *
 * @param spans in order of time, without overlap; between them there may be days without the measure
 */
public record MeasureCourse(List<Span> spans) {

    public MeasureCourse {
        spans = List.copyOf(spans);
    }

    /**
     * A time in which one row counts.
     *
     * @param to the last day; null: no end is known
     */
    public record Span(LocalDate from, @Nullable LocalDate to, Measure measure) {

        /** Whether the row counts on that day. */
        public boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** What is measured: the row that counts last. */
    public Measure measure() {
        return spans.getLast().measure();
    }

    /** Whether anything about it changes: its rate, that it begins later than others, or that it ends. */
    public boolean isMoving() {
        return spans.size() > 1 || spans.getFirst().to() != null;
    }

    /** The courses of all measures on a line, as known on a day, by tax. */
    public static List<MeasureCourse> of(LawEdition edition, String hs, LocalDate known) {
        var rows = edition.rows();
        var line = rows.tariffLines().stream()
                .filter(each -> each.code().value().equals(hs))
                .toList();
        var own = rows.measures().stream()
                .filter(measure -> hs.startsWith(measure.hs())
                        && !measure.validity().knownSince().isAfter(known))
                .toList();
        // The same engine as clearance, asked on each day on which something may change, over the rows of this line
        // only.
        var part = new LawEdition(edition.fingerprint(), LawRows.of(line, own));
        var switches = switches(own);
        Map<Object, List<Span>> courses = new LinkedHashMap<>();
        for (int i = 0; i < switches.size(); i++) {
            var from = switches.get(i);
            var next = i + 1 < switches.size() ? switches.get(i + 1) : null;
            for (var measure : part.asOf(from, known).measures(hs)) {
                extend(courses.computeIfAbsent(subject(measure), _ -> new ArrayList<>()), from, next, measure);
            }
        }
        return courses.values().stream()
                .map(MeasureCourse::new)
                .sorted(Comparator.comparing(
                                (MeasureCourse course) -> course.measure().tax())
                        .thenComparing(course -> course.measure().schedule())
                        .thenComparing(course -> course.measure().id()))
                .toList();
    }

    private static List<LocalDate> switches(List<Measure> measures) {
        var days = new TreeSet<LocalDate>();
        for (var measure : measures) {
            days.add(measure.validity().from());
            var to = measure.validity().to();
            if (to != null) {
                days.add(to.plusDays(1));
            }
        }
        return List.copyOf(days);
    }

    private static void extend(List<Span> spans, LocalDate from, @Nullable LocalDate next, Measure measure) {
        var to = next == null ? null : next.minusDays(1);
        var last = spans.isEmpty() ? null : spans.getLast();
        var follows = last != null && last.to() != null && last.to().plusDays(1).equals(from);
        if (last != null && follows && isSame(last.measure(), measure)) {
            spans.set(spans.size() - 1, new Span(last.from(), to, last.measure()));
        } else {
            spans.add(new Span(from, to, measure));
        }
    }

    private static boolean isSame(Measure one, Measure other) {
        return one.rate().equals(other.rate())
                && one.excludedOrigins().equals(other.excludedOrigins())
                && one.validity().basis().equals(other.validity().basis())
                && one.validity().certainty() == other.validity().certainty();
    }

    private static Object subject(Measure measure) {
        return Arrays.asList(
                measure.tax(),
                measure.hs(),
                measure.schedule(),
                measure.origins(),
                measure.producer(),
                measure.choice(),
                measure.quota(),
                measure.remedyCase(),
                measure.sailedFrom(),
                measure.sailedBefore());
    }
}
