package thongquan.core.regime;

import java.math.BigDecimal;
import thongquan.core.value.Exact;

/**
 * What an item takes out of a stock.
 *
 * @param item its sequence
 * @param procedure that of the declaration which opened the stock
 * @param stock how it stood before the item took of it
 */
public record WriteOff(int item, StockLine line, String procedure, Stock stock, BigDecimal taken) {

    public WriteOff {
        taken = Exact.normal(taken);
    }
}
