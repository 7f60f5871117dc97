package thongquan.formats.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Rate;
import thongquan.core.law.Validity;

/**
 * Values that thousands of rows have in common, kept once: a national tariff would not fit its memory if each row had a
 * basis, a rate and dates of its own.
 */
final class Shared {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Rate> percentages = new HashMap<>();
    private final Map<List<String>, Validity> validities = new HashMap<>();

    String text(String text) {
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Set<String> words(String text, Function<String, Set<String>> read) {
        return words.computeIfAbsent(text, read);
    }

    Rate percentage(String text, Function<String, Rate> read) {
        return percentages.computeIfAbsent(text, read);
    }

    /** The validity that these columns were read as before; null where they were not, or could not be. */
    @Nullable
    Validity validity(List<String> columns) {
        return validities.get(columns);
    }

    void keep(List<String> columns, Validity validity) {
        validities.put(columns, validity);
    }
}
