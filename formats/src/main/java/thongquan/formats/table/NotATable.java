package thongquan.formats.table;

import thongquan.core.check.Finding;
import thongquan.formats.text.Place;

/** Ends the reading of a file that is no table, with the one finding that says why. */
final class NotATable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    NotATable(TableRule rule, int row, int column, Object... words) {
        super(rule.code(), null, false, false);
        finding = rule.broken("", new Place(row, column), words);
    }

    Finding finding() {
        return finding;
    }
}
