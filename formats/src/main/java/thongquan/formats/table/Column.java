package thongquan.formats.table;

import java.util.List;
import thongquan.core.filing.Shape;

/**
 * An element that can be a column.
 *
 * @param pointer of the element, from the goods item or from the declaration
 * @param isOfItem whether each goods item has its own
 * @param vi its name in Vietnamese, not in use for another
 * @param en its name in English, not in use for another
 * @param names what it is called besides: own names and the tag of VNACCS
 */
public record Column(String pointer, boolean isOfItem, String vi, String en, List<String> names, Shape.Member member) {

    public Column {
        names = List.copyOf(names);
    }

    /** The pointer of the element in the declaration, for a goods item counted from 0. */
    public String pointer(int item) {
        return isOfItem ? Columns.ITEMS + "/" + item + pointer : pointer;
    }
}
