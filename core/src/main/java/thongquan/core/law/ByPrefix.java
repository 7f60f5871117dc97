package thongquan.core.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows for the goods whose tariff line begins with certain digits: of several, the one with the most digits counts. */
final class ByPrefix<T> {

    private final Map<String, List<T>> rows = new HashMap<>();
    private final int[] lengths;

    ByPrefix(Iterable<T> all, Function<T, String> prefix) {
        var found = new TreeSet<Integer>();
        for (var each : all) {
            var digits = prefix.apply(each);
            found.add(digits.length());
            rows.computeIfAbsent(digits, _ -> new ArrayList<>(1)).add(each);
        }
        lengths = found.descendingSet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The row that fits, made most closely for the goods, or null. */
    @Nullable
    T closest(String hs, Predicate<T> fits) {
        for (int length : lengths) {
            var list = length > hs.length() ? null : rows.get(hs.substring(0, length));
            if (list == null) {
                continue;
            }
            for (var each : list) {
                if (fits.test(each)) {
                    return each;
                }
            }
        }
        return null;
    }
}
