package thongquan.core.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.Exact;
import thongquan.core.value.UnitCode;

/**
 * How a stock stands when a decision is made.
 *
 * @param left what is not written off yet, in its unit
 * @param deadline the last day to settle it; null: none runs
 */
public record Stock(
        UnitCode unit, BigDecimal left, @Nullable LocalDate deadline) {

    public Stock {
        left = Exact.normal(left);
    }
}
