package thongquan.server.portal;

/** A line of a file for spreadsheets: RFC 4180; what a spreadsheet would take for a formula is written as text. */
public final class CsvLine {

    private CsvLine() {}

    /** Adds a line of these cells. */
    public static void add(StringBuilder out, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    /** One cell. */
    public static String cell(Object value) {
        var text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
