package thongquan.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells set under each other, texts to the left and numbers to the right. */
public final class Table {

    private static final String GAP = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param alignment a letter for each column: {@code l} for left, {@code r} for right
     */
    public Table(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a line; cells beyond the last one given stay empty. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, each indented and ended by a newline, without spaces at the end. */
    public String print(String indent) {
        var widths = new int[alignment.length()];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                var blank = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : GAP);
                line.append(alignment.charAt(i) == 'r' ? blank + row.get(i) : row.get(i) + blank);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
