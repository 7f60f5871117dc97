package thongquan.formats.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import thongquan.core.check.Finding;
import thongquan.core.filing.Shape;
import thongquan.formats.Reading;
import thongquan.formats.text.Place;

/** Reads the rows of a table as goods items, by the names in its header. */
public final class TableReading {

    /** Day 0 of a spreadsheet, as all of them count since 1 March 1900. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("\\d{4,6}(?:\\.\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final Table table;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> head = new HashMap<>();

    private TableReading(Table table) {
        this.table = table;
    }

    /** The filing in the file, or why there is none. */
    public static Reading<TableFiling> read(byte[] content) {
        return switch (TableDoor.read(content)) {
            case Reading.Unreadable<Table>(var findings) -> new Reading.Unreadable<>(findings);
            case Reading.Read<Table> read -> new TableReading(read.filing()).read();
        };
    }

    private Reading<TableFiling> read() {
        var columns = columns();
        var items = new ArrayList<TableFiling.Item>();
        for (var row : table.rows()) {
            var texts = texts(row, columns);
            if (!texts.isEmpty()) {
                items.add(new TableFiling.Item(row.number(), texts));
            }
        }
        return findings.stream().anyMatch(Finding::isError)
                ? new Reading.Unreadable<>(findings)
                : new Reading.Read<>(new TableFiling(columns, head, items), findings);
    }

    private List<TableFiling.Placed> columns() {
        var result = new ArrayList<TableFiling.Placed>();
        var seen = new HashMap<Column, Integer>();
        for (int i = 0; i < table.header().size(); i++) {
            var name = table.header().get(i);
            var place = new Place(1, i + 1);
            var column = Columns.find(name).orElse(null);
            if (column == null) {
                if (!name.isEmpty()) {
                    findings.add(TableRule.COLUMN.noted("", place, name));
                }
            } else if (seen.putIfAbsent(column, i) != null) {
                findings.add(TableRule.TWICE.broken("", place, name));
            } else {
                result.add(new TableFiling.Placed(i, column));
            }
        }
        if (result.isEmpty()) {
            findings.add(TableRule.NO_COLUMN.broken("", new Place(1, 1)));
        }
        return result;
    }

    private Map<String, String> texts(Table.Row row, List<TableFiling.Placed> columns) {
        var texts = new HashMap<String, String>();
        for (var placed : columns) {
            var column = placed.column();
            var text = text(row.cell(placed.at()), column.member().kind());
            if (text.isEmpty()) {
                continue;
            }
            if (column.isOfItem()) {
                texts.put(column.pointer(), text);
                continue;
            }
            var before = head.putIfAbsent(column.pointer(), text);
            if (before != null && !before.equals(text)) {
                findings.add(TableRule.DIFFERS.broken(
                        column.pointer(),
                        new Place(row.number(), placed.at() + 1),
                        table.header().get(placed.at())));
            }
        }
        return texts;
    }

    /** A cell as it would be typed into the form; a date as the number a spreadsheet keeps, or day first, is a date. */
    static String text(String cell, Shape.Kind kind) {
        if (kind != Shape.Kind.DATE) {
            return cell;
        }
        if (SERIAL.matcher(cell).matches()) {
            return EPOCH.plusDays((long) Double.parseDouble(cell)).toString();
        }
        var day = DAY_FIRST.matcher(cell);
        try {
            return day.matches() ? date(day.group(3), day.group(2), day.group(1)) : cell;
        } catch (DateTimeException _) {
            return cell;
        }
    }

    private static String date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }
}
