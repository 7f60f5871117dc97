package thongquan.formats.table;

import java.util.List;

/**
 * A sheet as it was filled in.
 *
 * @param header the names of the columns
 * @param rows what stands below, blank rows left out
 */
public record Table(List<String> header, List<Row> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number its place in the file, from 1, as a spreadsheet counts
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column counted from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
