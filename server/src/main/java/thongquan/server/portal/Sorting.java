package thongquan.server.portal;

/**
 * By which column a table is sorted, as written in its address: {@code sort=value} or {@code sort=-value}.
 *
 * @param column name of the column in the address
 */
public record Sorting(String column, boolean descending) {

    /** Reads it from the address. */
    public static Sorting of(String text) {
        return text.startsWith("-") ? new Sorting(text.substring(1), true) : new Sorting(text, false);
    }

    /** What {@code aria-sort} says of a column, or an empty text where the table is not sorted by it. */
    public String direction(String name) {
        if (!column.equals(name)) {
            return "";
        }
        return descending ? "descending" : "ascending";
    }

    /** The sorting that a press on the head of a column leads to. */
    public String next(String name) {
        return column.equals(name) && !descending ? "-" + name : name;
    }
}
