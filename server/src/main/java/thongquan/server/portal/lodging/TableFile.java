package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thongquan.formats.table.Column;
import thongquan.formats.table.Columns;
import thongquan.server.portal.CsvLine;
import thongquan.server.portal.Language;
import thongquan.server.portal.Texts;

/** Spreadsheets to take away: an empty one, and the items of a draft with what is wrong with each. */
public final class TableFile {

    /** A byte order mark: without it a spreadsheet takes the text for another encoding. */
    private static final String MARK = "\uFEFF";

    private TableFile() {}

    /** Only the names of the columns. */
    public static String empty(Language language) {
        var out = new StringBuilder(MARK);
        CsvLine.add(
                out, GridColumns.ALL.stream().map(each -> name(each, language)).toArray());
        return out.toString();
    }

    /** All items with every column they use, and what is found on each in two columns more; it can be uploaded again. */
    public static String items(DraftCheck check, Language language) {
        var texts = Texts.in(language);
        var columns = columns(check);
        var found = findings(check, columns, language);
        var out = new StringBuilder(MARK);
        var header = new ArrayList<Object>();
        columns.forEach(each -> header.add(name(each, language)));
        header.add(texts.get("table.row"));
        header.add(texts.get("table.findings"));
        CsvLine.add(out, header.toArray());
        int count = check.draft().fields().count(DraftFields.ITEMS);
        for (int i = 0; i < count; i++) {
            var line = new ArrayList<Object>();
            for (var column : columns) {
                line.add(check.draft().fields().text(DraftFields.ITEMS + "/" + i + column.pointer()));
            }
            line.add(i + 1);
            line.add(String.join(" | ", found.getOrDefault(i, List.of())));
            CsvLine.add(out, line.toArray());
        }
        return out.toString();
    }

    private static List<Column> columns(DraftCheck check) {
        var columns = new ArrayList<>(GridColumns.ALL);
        var used = new java.util.HashSet<String>();
        for (var pointer : check.draft().fields().texts().keySet()) {
            int item = Grid.item(pointer);
            if (item >= 0) {
                used.add(pointer.substring((DraftFields.ITEMS + "/" + item).length()));
            }
        }
        for (var column : Columns.all()) {
            if (column.isOfItem() && used.contains(column.pointer()) && !columns.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Map<Integer, List<String>> findings(DraftCheck check, List<Column> columns, Language language) {
        var names = new HashMap<String, String>();
        columns.forEach(each -> names.put(each.pointer(), name(each, language)));
        var result = new LinkedHashMap<Integer, List<String>>();
        for (var finding : check.findings()) {
            int item = Grid.item(finding.pointer());
            if (item >= 0) {
                var pointer = Elements.leaf(finding.pointer()).substring((DraftFields.ITEMS + "/" + item).length());
                var message = language == Language.VI
                        ? finding.message().vi()
                        : finding.message().en();
                result.computeIfAbsent(item, _ -> new ArrayList<>())
                        .add(Optional.ofNullable(names.get(pointer)).orElse(pointer) + ": " + message + " ("
                                + finding.code() + ")");
            }
        }
        return result;
    }

    private static String name(Column column, Language language) {
        return language == Language.VI ? column.vi() : column.en();
    }
}
