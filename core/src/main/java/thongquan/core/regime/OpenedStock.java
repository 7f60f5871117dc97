package thongquan.core.regime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.core.value.Quantity;

/**
 * The stock that an item opens when its declaration is registered.
 *
 * @param line its sequence
 * @param spared each tax that was reckoned and is not paid because of the procedure
 * @param deadline the last day to settle it; null: none runs
 */
public record OpenedStock(
        int line,
        String hs,
        String goods,
        Quantity quantity,
        Money value,
        Map<TaxKind, Money> spared,
        @Nullable LocalDate deadline) {

    public OpenedStock {
        spared = Collections.unmodifiableMap(new LinkedHashMap<>(spared));
    }
}
