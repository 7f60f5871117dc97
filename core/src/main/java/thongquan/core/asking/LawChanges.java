package thongquan.core.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TaxKind;

/**
 * What is otherwise in one law book than in another: on another day, or as known on another day.
 *
 * @param lines tariff lines that began, ended or changed, by code
 * @param measures measures that did, by code and tax
 */
public record LawChanges(List<LineChange> lines, List<MeasureChange> measures) {

    public LawChanges {
        lines = List.copyOf(lines);
        measures = List.copyOf(measures);
    }

    /** What became of a row of law. */
    public enum Kind {
        /** There was none before. */
        BEGAN,
        /** There is none after. */
        ENDED,
        /** It says something else. */
        CHANGED,
        /** It says the same on another basis, for other dates or with another certainty. */
        RESTATED
    }

    /** A tariff line that is otherwise; before or after it may not have been. */
    public record LineChange(
            Kind kind,
            @Nullable TariffLine before,
            @Nullable TariffLine after) {

        /** The row after, or the row before where it ended. */
        public TariffLine row() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    /** A measure that is otherwise; before or after it may not have been. */
    public record MeasureChange(
            Kind kind, @Nullable Measure before, @Nullable Measure after) {

        /** The row after, or the row before where it ended. */
        public Measure row() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    /** What two rows are measures for, so that one can be the successor of the other. */
    private record Subject(
            TaxKind tax,
            String hs,
            String schedule,
            Set<String> origins,
            @Nullable String producer,
            @Nullable String choice,
            Measure.Quota quota,
            @Nullable String remedyCase,
            @Nullable LocalDate sailedFrom,
            @Nullable LocalDate sailedBefore) {

        static Subject of(Measure measure) {
            return new Subject(
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

    /** The changes from one book to another of the lines that begin with these digits, and of the measures on them. */
    public static LawChanges between(LawBook before, LawBook after, String prefix) {
        var codes = new TreeSet<String>();
        addCodes(before, prefix, codes);
        addCodes(after, prefix, codes);
        var lines = new ArrayList<LineChange>();
        for (var code : codes) {
            addLine(before.tariffLine(code), after.tariffLine(code), lines);
        }
        return new LawChanges(lines, measures(rows(before, codes), rows(after, codes)));
    }

    private static void addCodes(LawBook law, String prefix, Set<String> codes) {
        for (var line : law.tariffLines()) {
            if (line.code().value().startsWith(prefix)) {
                codes.add(line.code().value());
            }
        }
    }

    private static void addLine(@Nullable TariffLine before, @Nullable TariffLine after, List<LineChange> changes) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null) {
            changes.add(new LineChange(Kind.BEGAN, null, after));
        } else if (after == null) {
            changes.add(new LineChange(Kind.ENDED, before, null));
        } else {
            var same = before.vi().equals(after.vi())
                    && before.en().equals(after.en())
                    && before.unit().equals(after.unit())
                    && Objects.equals(before.secondUnit(), after.secondUnit());
            changes.add(new LineChange(same ? Kind.RESTATED : Kind.CHANGED, before, after));
        }
    }

    private static Map<Subject, List<Measure>> rows(LawBook law, Set<String> codes) {
        var seen = new IdentityHashMap<Measure, Boolean>();
        var rows = new LinkedHashMap<Subject, List<Measure>>();
        for (var code : codes) {
            for (var measure : law.measures(code)) {
                // A measure on a whole chapter stands on each of its lines, and is one row.
                if (seen.put(measure, true) == null) {
                    rows.computeIfAbsent(Subject.of(measure), _ -> new ArrayList<>(1))
                            .add(measure);
                }
            }
        }
        return rows;
    }

    private static List<MeasureChange> measures(Map<Subject, List<Measure>> before, Map<Subject, List<Measure>> after) {
        var changes = new ArrayList<MeasureChange>();
        before.forEach((subject, old) -> pair(old, after.getOrDefault(subject, List.of()), changes));
        after.forEach((subject, fresh) -> {
            if (!before.containsKey(subject)) {
                pair(List.of(), fresh, changes);
            }
        });
        changes.sort(Comparator.comparing((MeasureChange change) -> change.row().hs())
                .thenComparing(change -> change.row().tax())
                .thenComparing(change -> change.row().schedule())
                .thenComparing(change -> change.row().id()));
        return changes;
    }

    /** Rows for the same thing follow each other: first those for the same partners, then the others in their order. */
    private static void pair(List<Measure> before, List<Measure> after, List<MeasureChange> changes) {
        var old = new ArrayList<>(before);
        var fresh = new ArrayList<>(after);
        for (var each : before) {
            fresh.stream()
                    .filter(next -> next.excludedOrigins().equals(each.excludedOrigins()))
                    .findFirst()
                    .ifPresent(next -> {
                        add(each, next, changes);
                        old.remove(each);
                        fresh.remove(next);
                    });
        }
        for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
            add(i < old.size() ? old.get(i) : null, i < fresh.size() ? fresh.get(i) : null, changes);
        }
    }

    private static void add(@Nullable Measure before, @Nullable Measure after, List<MeasureChange> changes) {
        if (Objects.equals(before, after)) {
            return;
        }
        var kind = before == null ? Kind.BEGAN : after == null ? Kind.ENDED : kind(before, after);
        changes.add(new MeasureChange(kind, before, after));
    }

    private static Kind kind(Measure before, Measure after) {
        return before.rate().equals(after.rate()) && before.excludedOrigins().equals(after.excludedOrigins())
                ? Kind.RESTATED
                : Kind.CHANGED;
    }
}
