package thongquan.formats.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;

/**
 * Two rates that fit the same goods of the same origin on the same day equally closely: nothing in the law then says
 * which is to be taken. Rows for one subject are no such pair, since of them the one known last counts.
 */
final class EquallyClose {

    /** What a row is compared by when the closest is chosen; only rows alike in all of it can be equally close. */
    private record Closeness(
            TaxKind tax,
            String hs,
            String schedule,
            @Nullable String producer,
            @Nullable String choice,
            Measure.Quota quota,
            @Nullable String remedyCase,
            boolean transitional,
            boolean forSomeOrigins) {

        static Closeness of(Measure measure) {
            return new Closeness(
                    measure.tax(),
                    measure.hs(),
                    measure.schedule(),
                    measure.producer(),
                    measure.choice(),
                    measure.quota(),
                    measure.remedyCase(),
                    measure.isTransitional(),
                    !measure.origins().isEmpty());
        }
    }

    private final Map<Closeness, List<Placed<Measure>>> alike = new HashMap<>();

    EquallyClose(Collection<Placed<Measure>> measures) {
        for (var measure : measures) {
            alike.computeIfAbsent(Closeness.of(measure.row()), _ -> new ArrayList<>(1))
                    .add(measure);
        }
    }

    /** Notes each row that ties with one before it, once. */
    void run() {
        for (var group : alike.values()) {
            for (int later = 1; later < group.size(); later++) {
                var row = group.get(later);
                group.subList(0, later).stream()
                        .filter(before -> tie(before.row(), row.row()))
                        .findFirst()
                        .ifPresent(before -> row.place()
                                .note(PackRule.EQUALLY_CLOSE, before.place().toString()));
            }
        }
    }

    private static boolean tie(Measure one, Measure other) {
        return !one.subject().equals(other.subject())
                && meet(one.validity(), other.validity())
                && shareOrigin(one, other)
                && shareSailing(one, other);
    }

    private static boolean meet(Validity one, Validity other) {
        return begins(one, other) && begins(other, one);
    }

    /** Whether a row begins before the other has ended. */
    private static boolean begins(Validity one, Validity other) {
        return other.to() == null || !one.from().isAfter(other.to());
    }

    /** Both are for some origins, or both for all but a few. */
    private static boolean shareOrigin(Measure one, Measure other) {
        return one.origins().isEmpty()
                || one.origins().stream().anyMatch(origin -> one.covers(origin) && other.covers(origin));
    }

    private static boolean shareSailing(Measure one, Measure other) {
        return sails(one.sailedFrom(), other.sailedBefore()) && sails(other.sailedFrom(), one.sailedBefore());
    }

    private static boolean sails(@Nullable LocalDate from, @Nullable LocalDate before) {
        return from == null || before == null || from.isBefore(before);
    }
}
