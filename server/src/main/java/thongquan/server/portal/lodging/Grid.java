package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import thongquan.core.check.Finding;
import thongquan.core.filing.Shape;
import thongquan.formats.table.Column;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;

/**
 * A window of the goods items of a draft as a table to type into.
 *
 * @param first the first item of the window, from 0
 * @param count how many items there are
 * @param lists the codes that columns take, by name of the list
 * @param wrong all items with an error, from 0
 */
public record Grid(
        DraftCheck check,
        int first,
        int count,
        List<Head> columns,
        List<Line> lines,
        Map<String, Map<String, String>> lists,
        List<Integer> wrong) {

    /** Rows of a window. */
    public static final int WINDOW = 50;

    /** Most items of a draft. */
    public static final int MOST = thongquan.formats.table.Block.MOST_ROWS;

    /** A column: its heading, what is typed and the codes it takes; no list: free. */
    public record Head(String name, String pointer, boolean isNumber, boolean isGoods, String list) {}

    /** A row; other: what is found on the item outside the columns. */
    public record Line(int item, List<Cell> cells, List<String> other) {}

    /** A cell; error: what is found on it, or empty. */
    public record Cell(String name, String value, String error) {}

    /** The window that begins at an item; some blank rows stand behind the last item. */
    public static Grid of(DraftCheck check, int from, Page page) {
        int count = check.draft().fields().count(DraftFields.ITEMS);
        int first = Math.clamp(from, 0, Math.min(count, MOST - 1)) / WINDOW * WINDOW;
        var errors = errors(check, first, page);
        var lines = new ArrayList<Line>();
        for (int i = first; i < Math.min(first + WINDOW, MOST); i++) {
            lines.add(line(check, i, errors.getOrDefault(i, Map.of())));
        }
        var lists = new LinkedHashMap<String, Map<String, String>>();
        var heads = new ArrayList<Head>();
        for (var column : GridColumns.ALL) {
            var head = head(column, page);
            heads.add(head);
            if (!head.list().isEmpty()) {
                lists.put(head.list(), Rates.options(check.law(), head.list(), page));
            }
        }
        return new Grid(check, first, count, heads, lines, lists, wrong(check));
    }

    private static Head head(Column column, Page page) {
        var list = column.member().element().list();
        var isGoods = list.equals("tariff-line");
        return new Head(
                page.either(column.vi(), column.en()),
                column.pointer(),
                column.member().kind() == Shape.Kind.NUMBER,
                isGoods,
                isGoods ? "" : list);
    }

    private static Line line(DraftCheck check, int item, Map<String, String> errors) {
        var at = DraftFields.ITEMS + "/" + item;
        var others = new HashMap<>(errors);
        var cells = new ArrayList<Cell>();
        for (var column : GridColumns.ALL) {
            var name = at + column.pointer();
            var error = others.remove(name);
            cells.add(new Cell(name, check.draft().fields().text(name), error == null ? "" : error));
        }
        return new Line(item, cells, List.copyOf(others.values()));
    }

    /** What is wrong with the items of a window, by item and field. */
    private static Map<Integer, Map<String, String>> errors(DraftCheck check, int first, Page page) {
        var result = new HashMap<Integer, Map<String, String>>();
        for (var finding : check.errors()) {
            int item = item(finding.pointer());
            if (item >= first && item < first + WINDOW) {
                var text = page.either(finding.message().vi(), finding.message().en());
                var more = finding.suggestion() == null
                        ? ""
                        : " " + page.texts().get("findings.suggestion", finding.suggestion());
                result.computeIfAbsent(item, _ -> new LinkedHashMap<>())
                        .putIfAbsent(Elements.leaf(finding.pointer()), text + more);
            }
        }
        return result;
    }

    private static List<Integer> wrong(DraftCheck check) {
        var items = new TreeSet<Integer>();
        check.errors().stream().map(Finding::pointer).map(Grid::item).forEach(items::add);
        items.remove(-1);
        return List.copyOf(items);
    }

    /** The item a pointer leads to, from 0; -1: none. */
    static int item(String pointer) {
        if (!pointer.startsWith(DraftFields.ITEMS + "/")) {
            return -1;
        }
        int start = DraftFields.ITEMS.length() + 1;
        int end = pointer.indexOf('/', start);
        return Integer.parseInt(pointer, start, end < 0 ? pointer.length() : end, 10);
    }

    /** The errors of the window by name of the field, for the cells that are there. */
    public Map<String, String> cellErrors() {
        var result = new LinkedHashMap<String, String>();
        for (var line : lines) {
            for (var cell : line.cells()) {
                if (!cell.error().isEmpty()) {
                    result.put(cell.name(), cell.error());
                }
            }
        }
        return result;
    }
}
