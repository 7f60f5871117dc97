package thongquan.formats.law.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Validity;
import thongquan.formats.law.PackSource;

/** The files of a law pack as they are written: those of the pack underneath, and those that are laid upon it. */
final class PackFiles {

    private static final String INDEX = "pack.csv";

    private static final List<String> VALIDITY =
            List.of("effective_from", "effective_to", "known_since", "basis", "certainty");

    private static final List<String> LINE = List.of("code", "vi", "en", "unit", "second_unit");

    private static final List<String> MEASURE = List.of(
            "id",
            "tax",
            "hs",
            "schedule",
            "origins",
            "excluded_origins",
            "producer",
            "choice",
            "quota",
            "percent",
            "amount",
            "currency",
            "unit",
            "note");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Map<String, String>> index = new ArrayList<>();

    /** Takes over a pack without the measures of these ids. */
    void lay(PackSource pack, Set<String> without) {
        for (var entry : Tables.rows(content(pack, INDEX))) {
            var file = Tables.text(entry, "file");
            var bytes = content(pack, file);
            files.put(file, Tables.text(entry, "holds").equals("MEASURES") ? without(bytes, without) : bytes);
            index.add(entry);
        }
    }

    private static byte[] content(PackSource pack, String file) {
        var bytes = pack.content(file);
        if (bytes == null) {
            throw new IllegalArgumentException("the pack has no " + file);
        }
        return bytes;
    }

    private static byte[] without(byte[] measures, Set<String> ids) {
        var rows = Tables.rows(measures);
        var left = rows.stream().filter(row -> !ids.contains(row.get("id"))).toList();
        if (left.size() == rows.size()) {
            return measures;
        }
        var columns = List.copyOf(rows.getFirst().keySet());
        return csv(
                columns,
                left.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    void tariff(String file, List<List<String>> rows) {
        add(file, "TARIFF", csv(columns(LINE), rows));
    }

    void measures(String file, List<List<String>> rows) {
        add(file, "MEASURES", csv(columns(MEASURE), rows));
    }

    void codes(String file, byte[] table) {
        add(file, "CODES", table);
    }

    private static List<String> columns(List<String> own) {
        var columns = new ArrayList<>(own);
        columns.addAll(VALIDITY);
        return columns;
    }

    private void add(String file, String holds, byte[] content) {
        files.put(file, content);
        var entry = new LinkedHashMap<String, String>();
        entry.put("file", file);
        entry.put("holds", holds);
        index.add(entry);
    }

    /** The cells of the validity of a row. */
    static List<String> cells(List<String> own, Validity validity) {
        var cells = new ArrayList<>(own);
        cells.add(validity.from().toString());
        cells.add(text(validity.to()));
        cells.add(validity.knownSince().toString());
        cells.add(validity.basis());
        cells.add(validity.certainty().name().substring(0, 1));
        return cells;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** All files by name, with the index of them. */
    Map<String, byte[]> all() {
        var rows = index.stream()
                .map(entry -> List.of(Tables.text(entry, "file"), Tables.text(entry, "holds")))
                .toList();
        files.put(INDEX, csv(List.of("file", "holds"), rows));
        return files;
    }

    private static byte[] csv(List<String> columns, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
