package thongquan.formats.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Certainty;
import thongquan.core.law.Rate;
import thongquan.core.law.Validity;

/**
 * One row of a pack by column name. A value that cannot be read is noted and something harmless stands in its place; the
 * row is then not sound and must not become law.
 */
final class Row {

    /** Years outside which a date of law is a slip of the pen. */
    private static final int EARLIEST = 1945;

    private static final int LATEST = 2150;

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<PackFinding> findings;
    private final Shared shared;
    private List<String> fields;
    private boolean sound = true;

    Row(
            String file,
            int line,
            Map<String, Integer> columns,
            List<String> fields,
            List<PackFinding> findings,
            Shared shared) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
        this.findings = findings;
        this.shared = shared;
    }

    /** Lets go of the values once they are read, so that the place of a row costs little while the pack is checked. */
    void forget() {
        fields = List.of();
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** Whether nothing was noted about the row so far. */
    boolean isSound() {
        return sound;
    }

    void note(PackRule rule, String value) {
        sound = false;
        findings.add(rule.at(file, line, value));
    }

    /** The text in the column, empty where it has none; a missing column was noted with the header. */
    String text(String column) {
        var place = columns.get(column);
        if (place == null) {
            sound = false;
            return "";
        }
        return fields.get(place);
    }

    String required(String column) {
        var text = text(column);
        if (text.isBlank() && columns.containsKey(column)) {
            note(PackRule.VALUE_MISSING, column);
        }
        return text;
    }

    @Nullable
    String optional(String column, int most) {
        var text = text(column);
        if (text.length() > most) {
            note(PackRule.VALUE_LONG, text);
        }
        return text.isEmpty() ? null : text;
    }

    /** The text in a column that the file may leave out. */
    String spare(String column) {
        return columns.containsKey(column) ? text(column) : "";
    }

    /** The date in a column that the file may leave out; null where it has none. */
    @Nullable
    LocalDate spareDate(String column) {
        return spare(column).isEmpty() ? null : date(column);
    }

    BigDecimal number(String column) {
        var text = required(column);
        if (text.isBlank()) {
            return BigDecimal.ZERO;
        }
        if (!Form.isNumber(text)) {
            note(PackRule.NUMBER_FORM, text);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    int integer(String column) {
        var number = number(column);
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            note(PackRule.NUMBER_FORM, text(column));
            return 0;
        }
    }

    LocalDate date(String column) {
        var text = required(column);
        if (text.isBlank()) {
            return LocalDate.EPOCH;
        }
        var date = Form.date(text);
        if (date == null) {
            note(PackRule.DATE_FORM, text);
            return LocalDate.EPOCH;
        }
        if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
            note(PackRule.DATE_RANGE, text);
        }
        return date;
    }

    /** One word of those of the enumeration, or the fallback after a note. */
    <E extends Enum<E>> E word(String column, E fallback) {
        var text = required(column);
        for (var constant : fallback.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isBlank()) {
            note(PackRule.WORD_UNKNOWN, text);
        }
        return fallback;
    }

    /** A text that other rows have too. */
    String common(String text) {
        return shared.text(text);
    }

    /** The words of the column, parted by single spaces. */
    Set<String> words(String column) {
        var text = text(column);
        return text.isBlank() ? Set.of() : shared.words(text, words -> Set.of(distinct(words)));
    }

    private static String[] distinct(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(" "))).toArray(String[]::new);
    }

    /** The percentage in the column, or no percent after a note. */
    Rate percentage(String column) {
        var number = number(column);
        return sound ? shared.percentage(text(column), _ -> new Rate.AdValorem(number)) : new Rate.AdValorem(number);
    }

    Validity validity() {
        var columns = List.of(
                text("effective_from"), text("effective_to"), text("known_since"), text("basis"), text("certainty"));
        var known = sound ? shared.validity(columns) : null;
        if (known != null) {
            return known;
        }
        var read = readValidity();
        if (sound) {
            shared.keep(columns, read);
        }
        return read;
    }

    private Validity readValidity() {
        var from = date("effective_from");
        var to = text("effective_to").isEmpty() ? null : date("effective_to");
        if (sound && to != null && to.isBefore(from)) {
            note(PackRule.ENDS_BEFORE_START, from + " - " + to);
        }
        var known = date("known_since");
        var basis = required("basis");
        var certainty = certainty();
        return new Validity(from, sound ? to : null, known, basis, certainty);
    }

    private Certainty certainty() {
        var text = required("certainty");
        for (var certainty : Certainty.values()) {
            if (certainty.name().substring(0, 1).equals(text)) {
                return certainty;
            }
        }
        if (!text.isBlank()) {
            note(PackRule.CERTAINTY_UNKNOWN, text);
        }
        return Certainty.LOW;
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
