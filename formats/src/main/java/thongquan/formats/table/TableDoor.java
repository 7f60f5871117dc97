package thongquan.formats.table;

import java.util.List;
import thongquan.formats.Reading;

/**
 * Reads tables from CSV and XLSX. Read: the first sheet, its first row that is not blank as names of columns. Not read:
 * further sheets, colours, formulas (the value they last showed is). Absent: blank cells and rows. The caller bounds the
 * size of the file.
 */
public final class TableDoor {

    /** The media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of CSV. */
    public static final String CSV = "text/csv";

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableDoor() {}

    /** Whether a content type is one of a table. */
    public static boolean isTable(String contentType) {
        var bare = contentType.split(";", 2)[0].strip();
        return bare.equalsIgnoreCase(CSV) || bare.equalsIgnoreCase(XLSX);
    }

    /** Whether a content is that of a zipped workbook, new or old, whatever the file is called. */
    public static boolean isWorkbook(byte[] content) {
        return begins(content, 'P', 'K', 3, 4) || begins(content, OLD_EXCEL);
    }

    /** The table in that content, whichever of the two it is. */
    public static Reading<Table> read(byte[] content) {
        var rows = new TableRows();
        try {
            if (begins(content, 'P', 'K', 3, 4)) {
                XlsxSource.read(content, rows);
            } else if (begins(content, OLD_EXCEL) || isBinary(content)) {
                throw new NotATable(TableRule.KIND, 1, 1);
            } else {
                CsvSource.read(content, rows);
            }
            return new Reading.Read<>(rows.table(), List.of());
        } catch (NotATable refused) {
            return new Reading.Unreadable<>(List.of(refused.finding()));
        }
    }

    private static boolean isBinary(byte[] content) {
        for (var each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, int... first) {
        var bytes = new byte[first.length];
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        return begins(content, bytes);
    }

    private static boolean begins(byte[] content, byte[] first) {
        for (int i = 0; i < first.length; i++) {
            if (content.length <= i || content[i] != first[i]) {
                return false;
            }
        }
        return true;
    }
}
