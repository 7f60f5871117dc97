package thongquan.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongquan.core.check.Finding;
import thongquan.formats.text.Place;

/**
 * A block of cells copied from a spreadsheet, as texts of goods items. With a first row that names columns the cells go
 * where the names say; without, into the columns from a given one on.
 *
 * @param rows the texts of each goods item by pointer from the item; blank cells are empty texts
 * @param warnings columns that were not taken
 */
public record Block(List<Map<String, String>> rows, List<Finding> warnings) {

    /** Most goods items of a declaration. */
    public static final int MOST_ROWS = TableRows.most();

    public Block {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /** The finding on the first row that is too many. */
    public static Finding tooMany(int row) {
        return TableRule.MOST.broken(Columns.ITEMS, new Place(row, 1), MOST_ROWS);
    }

    /** The block in that text; columns are those from the marked cell on. */
    public static Block of(String text, List<Column> columns) {
        var lines = lines(text);
        if (lines.isEmpty()) {
            return new Block(List.of(), List.of());
        }
        var warnings = new ArrayList<Finding>();
        var placed = isHeader(lines.getFirst()) ? named(lines.removeFirst(), warnings) : numbered(columns);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines) {
            var texts = new HashMap<String, String>();
            placed.forEach((at, column) -> {
                if (at < line.size()) {
                    texts.put(
                            column.pointer(),
                            TableReading.text(
                                    line.get(at).strip(), column.member().kind()));
                }
            });
            rows.add(texts);
        }
        return new Block(rows, warnings);
    }

    private static List<List<String>> lines(String text) {
        var lines = new ArrayList<List<String>>();
        try (var csv = CsvReader.builder()
                .fieldSeparator('\t')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            csv.forEach(each -> lines.add(each.getFields()));
        } catch (CsvParseException | IOException _) {
            // A quotation mark that is only a mark, such as of inches.
            lines.clear();
            text.lines().forEach(line -> lines.add(List.of(line.split("\t", -1))));
        }
        while (!lines.isEmpty() && lines.getLast().stream().allMatch(String::isBlank)) {
            lines.removeLast();
        }
        return lines;
    }

    private static boolean isHeader(List<String> cells) {
        var named = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long known =
                named.stream().filter(cell -> Columns.find(cell).isPresent()).count();
        return known > 0 && known * 2 >= named.size();
    }

    private static Map<Integer, Column> named(List<String> header, List<Finding> warnings) {
        var placed = new HashMap<Integer, Column>();
        for (int i = 0; i < header.size(); i++) {
            var column = Columns.find(header.get(i)).filter(Column::isOfItem);
            if (column.isPresent()) {
                placed.put(i, column.get());
            } else if (!header.get(i).isBlank()) {
                warnings.add(TableRule.COLUMN.noted("", new Place(1, i + 1), header.get(i)));
            }
        }
        return placed;
    }

    private static Map<Integer, Column> numbered(List<Column> columns) {
        var placed = new HashMap<Integer, Column>();
        for (int i = 0; i < columns.size(); i++) {
            placed.put(i, columns.get(i));
        }
        return placed;
    }
}
