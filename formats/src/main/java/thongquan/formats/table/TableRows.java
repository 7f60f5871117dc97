package thongquan.formats.table;

import java.util.ArrayList;
import java.util.List;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.Shape;

/** Gathers the rows of a table as a source hands them over, within the bounds of what is taken. */
final class TableRows {

    /** Most columns of a table. */
    static final int MOST_COLUMNS = 300;

    /** Most characters of a cell. */
    static final int LONGEST_CELL = 10_000;

    private final List<Table.Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    /** Most goods items of a declaration. */
    static int most() {
        for (var member : Shape.of(GoodsShipment.class).members()) {
            if (member.name().equals("goodsItems")) {
                return member.element().max();
            }
        }
        throw new IllegalStateException("a shipment without goods items");
    }

    void add(int number, List<String> cells) throws NotATable {
        var kept = new ArrayList<String>(cells.size());
        var isBlank = true;
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i).strip();
            if (text.length() > LONGEST_CELL) {
                throw new NotATable(TableRule.CELL, number, i + 1, LONGEST_CELL);
            }
            isBlank &= text.isEmpty();
            kept.add(plain(text));
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        if (isBlank) {
            return;
        }
        if (kept.size() > MOST_COLUMNS) {
            throw new NotATable(TableRule.WIDTH, number, MOST_COLUMNS + 1, MOST_COLUMNS);
        }
        if (header.isEmpty()) {
            header = kept;
        } else if (rows.size() == most()) {
            throw new NotATable(TableRule.MOST, number, 1, most());
        } else {
            rows.add(new Table.Row(number, kept));
        }
    }

    /** A text that was marked as text, lest a spreadsheet takes it for a formula, is that text. */
    private static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    Table table() throws NotATable {
        if (rows.isEmpty()) {
            throw new NotATable(TableRule.EMPTY, 1, 1);
        }
        return new Table(header, rows);
    }
}
