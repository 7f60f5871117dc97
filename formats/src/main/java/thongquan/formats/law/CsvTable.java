package thongquan.formats.law;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One CSV file (RFC 4180, UTF-8, header row) as rows by column name; what is wrong with its form is noted. */
final class CsvTable {

    private final String file;
    private final List<String> optional;
    private final List<PackFinding> findings;
    private final Shared shared;

    CsvTable(String file, List<String> optional, List<PackFinding> findings, Shared shared) {
        this.file = file;
        this.optional = optional;
        this.findings = findings;
        this.shared = shared;
    }

    /** The rows of the file that have the form of the columns. */
    static List<Row> rows(String file, byte[] content, List<String> columns, List<PackFinding> findings) {
        var rows = new ArrayList<Row>();
        new CsvTable(file, List.of(), findings, new Shared()).read(content, columns, rows::add);
        return rows;
    }

    /** Hands over the rows of the file that have the form of the columns, one after the other. */
    void read(byte[] content, List<String> columns, Consumer<Row> rows) {
        var text = text(content);
        if (text != null) {
            read(text, columns, rows);
        }
    }

    private @Nullable String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(PackRule.FILE_TEXT.at(file, 0, ""));
            return null;
        }
    }

    private void read(String text, List<String> columns, Consumer<Row> rows) {
        var csv = CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
        CsvRecord last = null;
        Map<String, Integer> header = null;
        int width = 0;
        try {
            for (var each : csv.ofCsvRecord(text)) {
                int line = (int) each.getStartingLineNumber();
                last = each;
                if (header == null) {
                    header = header(each, columns);
                    width = each.getFieldCount();
                } else if (each.getFieldCount() == width) {
                    rows.accept(new Row(file, line, header, each.getFields(), findings, shared));
                } else {
                    findings.add(PackRule.FIELD_COUNT.at(file, line, each.getFieldCount() + " / " + width));
                }
            }
        } catch (CsvParseException e) {
            findings.add(PackRule.FILE_FORM.at(file, lineAfter(last), String.valueOf(e.getMessage())));
        }
        if (header == null) {
            header(List.of(), columns);
        }
    }

    private static int lineAfter(@Nullable CsvRecord last) {
        if (last == null) {
            return 1;
        }
        long breaks = last.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == '\n')
                .count();
        return (int) (last.getStartingLineNumber() + 1 + breaks);
    }

    private Map<String, Integer> header(CsvRecord first, List<String> columns) {
        return header(first.getFields(), columns);
    }

    private Map<String, Integer> header(List<String> names, List<String> columns) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (!columns.contains(names.get(i)) && !optional.contains(names.get(i))) {
                findings.add(PackRule.COLUMN_UNKNOWN.at(file, 1, names.get(i)));
            } else if (places.putIfAbsent(names.get(i), i) != null) {
                findings.add(PackRule.COLUMN_TWICE.at(file, 1, names.get(i)));
            }
        }
        for (var column : columns) {
            if (!places.containsKey(column)) {
                findings.add(PackRule.COLUMN_MISSING.at(file, 1, column));
            }
        }
        return places;
    }
}
