package thongquan.core.law;

import java.math.BigDecimal;
import java.util.Set;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.UnitCode;

/**
 * Between which customs values per unit goods usually come in. A value outside is not wrong; it is a reason to look.
 *
 * @param hs leading digits of the tariff lines it is for
 * @param origins countries of origin it is for; empty: all
 * @param low the lower bound for one unit, in the currency
 * @param high the upper bound for one unit
 * @param source where the figures come from
 */
public record PriceBand(
        String id,
        String hs,
        Set<String> origins,
        UnitCode unit,
        BigDecimal low,
        BigDecimal high,
        CurrencyCode currency,
        String source,
        Validity validity) {

    public PriceBand {
        origins = Set.copyOf(origins);
    }

    /** The band as one reads it: such as {@code 1.5–8 USD/PCE}. */
    public String range() {
        return low.toPlainString() + "–" + high.toPlainString() + " " + currency + "/" + unit;
    }
}
