package thongquan.core.valuation;

import java.math.BigDecimal;
import java.util.List;

/**
 * The customs value of one goods item in dong, not rounded, and what it is made of.
 *
 * @param exact the value in dong, unrounded: later bases are reckoned from it
 * @param parts price, adjustments, freight and insurance that sum to it
 */
public record ItemValue(BigDecimal exact, List<Part> parts) {

    public ItemValue {
        parts = List.copyOf(parts);
    }

    /**
     * One amount in a customs value.
     *
     * @param what {@code price, adjustment-X, freight} or {@code insurance}
     * @param declared the item's share in the currency declared, negative where it is taken off
     * @param rate dong for one unit of that currency
     * @param dong the share in dong, unrounded
     */
    public record Part(String what, BigDecimal declared, String currency, BigDecimal rate, BigDecimal dong) {}
}
