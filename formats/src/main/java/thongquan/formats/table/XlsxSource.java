package thongquan.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the first sheet of an XLSX file. Of a formula the value last shown is taken, nothing is computed. */
final class XlsxSource {

    /** The digits a spreadsheet keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private XlsxSource() {}

    static void read(byte[] content, TableRows rows) throws NotATable {
        try {
            XlsxGuard.check(content);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                    var stream = book.getFirstSheet().openStream()) {
                for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                    var row = each.next();
                    rows.add(row.getRowNum(), cells(row));
                }
            }
        } catch (IOException | RuntimeException _) {
            // The library says no to a damaged file in many ways.
            throw new NotATable(TableRule.XLSX, 1, 1);
        }
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), TableRows.MOST_COLUMNS + 1);
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell.getRawValue());
            case FORMULA -> shown(cell.getRawValue());
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    private static String shown(@Nullable String raw) {
        try {
            return raw == null ? "" : number(raw);
        } catch (NumberFormatException _) {
            return raw;
        }
    }

    /** A number so that it can be read one way only: three digits behind the only mark could be thousands. */
    private static String number(String raw) {
        var exact = new BigDecimal(raw);
        var plain = (exact.precision() > DIGITS.getPrecision() ? exact.round(DIGITS) : exact).stripTrailingZeros();
        return plain.scale() == 3 ? plain.toPlainString() + "0" : plain.toPlainString();
    }
}
