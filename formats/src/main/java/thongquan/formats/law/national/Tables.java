package thongquan.formats.law.national;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import thongquan.core.law.Certainty;
import thongquan.core.law.Validity;

/** The tables in {@code law/national}, which say how the published tariff is to be read. */
final class Tables {

    private static final String FOLDER = "/law/national/";

    private Tables() {}

    /** The bytes of a table. */
    static byte[] bytes(String name) {
        try (var in = Tables.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table by the names of its columns. */
    static List<Map<String, String>> rows(String name) {
        return rows(bytes(name));
    }

    static List<Map<String, String>> rows(byte[] table) {
        var rows = new ArrayList<Map<String, String>>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(new String(table, StandardCharsets.UTF_8))) {
            rows.add(row.getFieldsAsMap());
        }
        return rows;
    }

    static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static Validity validity(Map<String, String> row) {
        var to = text(row, "effective_to");
        return new Validity(
                LocalDate.parse(text(row, "effective_from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                LocalDate.parse(text(row, "known_since")),
                text(row, "basis"),
                certainty(text(row, "certainty")));
    }

    private static Certainty certainty(String letter) {
        for (var certainty : Certainty.values()) {
            if (certainty.name().startsWith(letter)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException(letter);
    }
}
