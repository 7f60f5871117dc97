package thongquan.formats.law.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Validity;

/** Stretches of days, of which a later source may take some away. */
final class Periods {

    private Periods() {}

    /** What is left of the days of one row when those of the others are taken away. */
    static List<TariffSource.Span> without(Validity days, List<Validity> others) {
        var left = new ArrayList<TariffSource.Span>();
        left.add(new TariffSource.Span(days.from(), days.to()));
        for (var other : others) {
            var next = new ArrayList<TariffSource.Span>();
            for (var span : left) {
                cut(span, other, next);
            }
            left.clear();
            left.addAll(next);
        }
        return left;
    }

    private static void cut(TariffSource.Span span, Validity other, List<TariffSource.Span> left) {
        if (!meet(span.from(), span.to(), other)) {
            left.add(span);
            return;
        }
        if (span.from().isBefore(other.from())) {
            left.add(new TariffSource.Span(span.from(), other.from().minusDays(1)));
        }
        var end = other.to();
        if (end != null && (span.to() == null || end.isBefore(span.to()))) {
            left.add(new TariffSource.Span(end.plusDays(1), span.to()));
        }
    }

    /** Whether both have a day in common. */
    static boolean meet(LocalDate from, @Nullable LocalDate to, Validity other) {
        return (to == null || !other.from().isAfter(to)) && (other.to() == null || !from.isAfter(other.to()));
    }
}
