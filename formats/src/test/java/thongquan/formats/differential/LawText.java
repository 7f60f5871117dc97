package thongquan.formats.differential;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every row of a law pack as its files have it, whenever it holds. */
final class LawText {

    private final Map<String, List<Row>> parts = new LinkedHashMap<>();

    private LawText() {}

    /** The pack in a folder; members of code lists stand under the name of their list. */
    static LawText of(Path folder) {
        var law = new LawText();
        for (var entry : CsvText.rows(folder.resolve("pack.csv"))) {
            var file = entry.getOrDefault("file", "");
            var part = entry.getOrDefault("holds", "");
            if (part.equals("CODES")) {
                part = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
            }
            if (!part.equals("HOLIDAYS") && !part.equals("RISK_RULES")) {
                law.add(part, CsvText.rows(folder.resolve(file)));
            }
        }
        return law;
    }

    private void add(String part, List<Map<String, String>> rows) {
        var all = parts.computeIfAbsent(part, _ -> new ArrayList<>());
        for (var cells : rows) {
            all.add(new Row(cells));
        }
    }

    /** Every row of a part or code list. */
    List<Row> rows(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Of the rows that hold on a day as known on another, the one known last for each subject. */
    List<Row> inForce(String part, LocalDate day, LocalDate known, Function<Row, String> subject) {
        var bySubject = new LinkedHashMap<String, Row>();
        for (var row : rows(part)) {
            if (row.holds(day, known)) {
                var name = subject.apply(row);
                var other = bySubject.get(name);
                if (other == null || !row.isBefore(other)) {
                    bySubject.put(name, row);
                }
            }
        }
        return List.copyOf(bySubject.values());
    }

    /** One row with its days. */
    static final class Row {

        private final Map<String, String> cells;
        private final LocalDate from;
        private final @Nullable LocalDate to;
        private final LocalDate known;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private @Nullable TaxRate rate;

        private Row(Map<String, String> cells) {
            this.cells = cells;
            from = LocalDate.parse(text("effective_from"));
            to = text("effective_to").isEmpty() ? null : LocalDate.parse(text("effective_to"));
            known = LocalDate.parse(text("known_since"));
            for (var pair : text("attributes").split(";", -1)) {
                int sign = pair.indexOf('=');
                if (sign > 0) {
                    attributes.put(
                            pair.substring(0, sign).strip(),
                            pair.substring(sign + 1).strip());
                }
            }
        }

        /** A cell; empty where the file has no such column. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** An attribute of a member of a code list; empty where it has none of that name. */
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        /** Whether an attribute that lists words has this one. */
        boolean lists(String name, String word) {
            return List.of(attribute(name).split(" ", -1)).contains(word);
        }

        /** The rate of tax that the row sets. */
        TaxRate rate() {
            var read = rate;
            if (read == null) {
                read = TaxRate.of(this);
                rate = read;
            }
            return read;
        }

        LocalDate from() {
            return from;
        }

        @Nullable
        LocalDate to() {
            return to;
        }

        LocalDate known() {
            return known;
        }

        boolean holds(LocalDate day, LocalDate knowledge) {
            return !known.isAfter(knowledge) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        private boolean isBefore(Row other) {
            return known.equals(other.known) ? from.isBefore(other.from) : known.isBefore(other.known);
        }
    }
}
