package thongquan.core.valuation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.Units;
import thongquan.core.value.UnitCode;

/** By what freight is shared over the items: by value, or by the mass or volume of each item, as the freight code says. */
public final class AllocationBase {

    private AllocationBase() {}

    /** The freight code declared where it shares by quantity, otherwise null. */
    public static @Nullable Code byQuantity(@Nullable CustomsValuation valuation, LawBook law) {
        var code = valuation == null || valuation.freightCode() == null
                ? null
                : law.code("freight-code", valuation.freightCode());
        return code != null && "quantity".equals(code.attribute("base")) ? code : null;
    }

    /**
     * How much there is of each item, all in the first unit of the freight code to which every item converts; null where
     * there is no such unit.
     */
    public static @Nullable List<BigDecimal> quantities(List<GoodsItem> items, Code freightCode, LawBook law) {
        var units = freightCode.attribute("units");
        if (units == null) {
            return null;
        }
        for (var unit : units.split(" ", -1)) {
            var quantities = in(new UnitCode(unit), items, law);
            if (quantities != null) {
                return quantities;
            }
        }
        return null;
    }

    private static @Nullable List<BigDecimal> in(UnitCode unit, List<GoodsItem> items, LawBook law) {
        var quantities = new ArrayList<BigDecimal>(items.size());
        var sum = BigDecimal.ZERO;
        for (var item : items) {
            var quantity = in(unit, item.secondQuantity(), law);
            quantity = quantity == null ? in(unit, item.statisticalQuantity(), law) : quantity;
            if (quantity == null) {
                return null;
            }
            quantities.add(quantity);
            sum = sum.add(quantity);
        }
        return sum.signum() == 0 ? null : quantities;
    }

    private static @Nullable BigDecimal in(UnitCode unit, @Nullable GoodsMeasure measure, LawBook law) {
        // Asked while the declaration is still being checked: its unit may be no unit at all.
        if (measure == null
                || measure.value() == null
                || measure.unitCode() == null
                || law.code("unit", measure.unitCode()) == null) {
            return null;
        }
        var converted = Units.convert(law, measure.quantity(), unit);
        return converted == null ? null : converted.value();
    }
}
