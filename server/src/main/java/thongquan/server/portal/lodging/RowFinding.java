package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import thongquan.core.check.Finding;

/**
 * A finding on a goods item at its place in the table that was sent.
 *
 * @param row of the file, from 1
 * @param column of the file, from 1; 0: no column holds the element
 */
public record RowFinding(int row, int column, Finding finding) {

    /** What is found on the items that came with a table. */
    public static List<RowFinding> of(DraftCheck check, DraftTables.Filled filled) {
        var columns = new HashMap<String, Integer>();
        filled.filing().columns().forEach(placed -> columns.put(placed.column().pointer(), placed.at() + 1));
        var items = filled.filing().items();
        var result = new ArrayList<RowFinding>();
        for (var finding : check.findings()) {
            int item = Grid.item(finding.pointer());
            int at = item - filled.first();
            if (item >= 0 && at >= 0 && at < items.size()) {
                var pointer = Elements.leaf(finding.pointer()).substring((DraftFields.ITEMS + "/" + item).length());
                result.add(new RowFinding(items.get(at).row(), columns.getOrDefault(pointer, 0), finding));
            }
        }
        return result;
    }
}
