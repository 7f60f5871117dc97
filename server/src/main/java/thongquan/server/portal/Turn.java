package thongquan.server.portal;

/**
 * Which part of a long list a page shows.
 *
 * @param number the part, counted from 1; stands in the address as {@code page}
 * @param size rows in a part
 * @param total rows in all
 */
public record Turn(int number, int size, long total) {

    public Turn {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no part " + number + " of " + total + " rows by " + size);
        }
    }

    /** How many parts there are, at least one. */
    public int last() {
        return Math.toIntExact(Math.max(1, (total + size - 1) / size));
    }

    /** How many rows stand before this part. */
    public long offset() {
        return (number - 1L) * size;
    }

    /** Number of the first row shown, counted from 1. */
    public long firstRow() {
        return Math.min(total, offset() + 1);
    }

    /** Number of the last row shown. */
    public long lastRow() {
        return Math.min(total, offset() + size);
    }
}
