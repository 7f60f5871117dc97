package thongquan.core.regime;

import java.util.Comparator;

/**
 * Names a stock: a line of the declaration that opened it.
 *
 * @param number the eleven digits
 */
public record StockLine(String number, int line) implements Comparable<StockLine> {

    private static final Comparator<StockLine> ORDER =
            Comparator.comparing(StockLine::number).thenComparing(StockLine::line);

    @Override
    public int compareTo(StockLine other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return number + "/" + line;
    }
}
