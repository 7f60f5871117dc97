package thongquan.core.rehearsal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Code;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.Fee;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;
import thongquan.core.law.Parameter;
import thongquan.core.law.Validity;

/**
 * The days whose law an edition corrects after the event: those on which a row of it holds that the edition before did
 * not have, and that customs could not know yet.
 *
 * @param from first day corrected
 * @param to last day corrected: the row's end, or the eve of its being known
 * @param known day on which all corrections are known
 */
public record CorrectedPeriod(LocalDate from, LocalDate to, LocalDate known) {

    /** The period that spans all corrections of one edition by the next; nothing where the next corrects none. */
    public static Optional<CorrectedPeriod> between(LawEdition before, LawEdition after) {
        return added(before.rows(), after.rows())
                .map(CorrectedPeriod::backwards)
                .filter(Objects::nonNull)
                .reduce(CorrectedPeriod::span);
    }

    /** The first day on which a row holds that the edition before did not have; nothing where there is no such row. */
    public static Optional<LocalDate> firstChange(LawEdition before, LawEdition after) {
        return added(before.rows(), after.rows()).map(Validity::from).min(Comparator.naturalOrder());
    }

    private static Stream<Validity> added(LawRows old, LawRows next) {
        return Stream.of(
                        added(old, next, LawRows::measures, Measure::validity),
                        added(old, next, LawRows::codes, Code::validity),
                        added(old, next, LawRows::exchangeRates, ExchangeRate::validity),
                        added(old, next, LawRows::fees, Fee::validity),
                        added(old, next, LawRows::parameters, Parameter::validity))
                .flatMap(Function.identity());
    }

    private static <R> Stream<Validity> added(
            LawRows old, LawRows next, Function<LawRows, List<R>> rows, Function<R, Validity> validity) {
        Set<R> known = new HashSet<>(rows.apply(old));
        return rows.apply(next).stream().filter(row -> !known.contains(row)).map(validity);
    }

    /** The days of a row that lie before it was known; null where it was known in time. */
    private static @Nullable CorrectedPeriod backwards(Validity row) {
        var since = row.knownSince();
        if (!row.from().isBefore(since)) {
            return null;
        }
        var eve = since.minusDays(1);
        var to = row.to() == null || row.to().isAfter(eve) ? eve : row.to();
        return new CorrectedPeriod(row.from(), to, since);
    }

    private CorrectedPeriod span(CorrectedPeriod other) {
        return new CorrectedPeriod(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                known.isAfter(other.known) ? known : other.known);
    }

    /** What to ask of stored filings. */
    public Question.Corrected question() {
        return new Question.Corrected(from, to, known);
    }
}
