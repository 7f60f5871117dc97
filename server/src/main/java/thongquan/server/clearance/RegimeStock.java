package thongquan.server.clearance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stock of goods under a special regime.
 *
 * @param number the declaration that opened it, eleven digits
 * @param unit its statistical unit, in which quantity and taken are counted
 * @param taken what is written off
 * @param value customs value of the whole quantity, in whole dong
 * @param spared by tax, what was reckoned for the whole quantity and is not paid because of the procedure, in whole dong
 * @param deadline the last day to settle it; null: none runs
 */
public record RegimeStock(
        String number,
        int line,
        String trader,
        String procedure,
        String hs,
        String goods,
        String unit,
        BigDecimal quantity,
        BigDecimal taken,
        long value,
        Map<String, Long> spared,
        Instant openedAt,
        @Nullable LocalDate deadline) {

    public RegimeStock {
        spared = Map.copyOf(spared);
    }

    /** What is not written off yet. */
    public BigDecimal left() {
        return quantity.subtract(taken);
    }

    /** Whether something is left though the last day is over. */
    public boolean isOverdue(LocalDate today) {
        return deadline != null && deadline.isBefore(today) && left().signum() > 0;
    }
}
