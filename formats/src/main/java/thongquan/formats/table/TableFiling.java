package thongquan.formats.table;

import java.util.List;
import java.util.Map;

/**
 * What a table declares, as typed and still unread: texts of the whole declaration and of each goods item, by pointer.
 *
 * @param columns the element of each column of the table, in order; a column that is none is left out
 * @param head texts of the declaration, by pointer from the declaration
 * @param items the goods items in order of their rows
 */
public record TableFiling(List<Placed> columns, Map<String, String> head, List<Item> items) {

    public TableFiling {
        columns = List.copyOf(columns);
        head = Map.copyOf(head);
        items = List.copyOf(items);
    }

    /** A known column and its place counted from 0. */
    public record Placed(int at, Column column) {}

    /**
     * A goods item.
     *
     * @param row where it stands in the file
     * @param texts by pointer from the item
     */
    public record Item(int row, Map<String, String> texts) {

        public Item {
            texts = Map.copyOf(texts);
        }
    }
}
