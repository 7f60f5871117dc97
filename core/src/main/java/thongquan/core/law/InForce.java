package thongquan.core.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which rows count on a law date as known on another: of the rows in force, one for each subject. */
final class InForce {

    private InForce() {}

    /** The rows that count, by subject, in the order of the packs. */
    static <R, K> Map<K, R> bySubject(
            List<R> rows, Function<R, Validity> validity, Function<R, K> subject, LocalDate day, LocalDate known) {
        var result = new LinkedHashMap<K, R>();
        for (var row : rows) {
            if (validity.apply(row).holds(day, known)) {
                result.merge(
                        subject.apply(row),
                        row,
                        (old, next) -> later(validity.apply(old), validity.apply(next)) ? next : old);
            }
        }
        return result;
    }

    /** Of two rows for one subject the one known last counts, and of two known on one day the one that starts later. */
    static boolean later(Validity old, Validity next) {
        int order = old.knownSince().compareTo(next.knownSince());
        return order < 0 || order == 0 && !old.from().isAfter(next.from());
    }
}
