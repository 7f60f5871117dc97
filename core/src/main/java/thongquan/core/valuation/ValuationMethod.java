package thongquan.core.valuation;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/** What the law ties to the valuation method of a declaration. */
public final class ValuationMethod {

    private static final String ITEM = "item";

    private ValuationMethod() {}

    /** The method declared, or null where none is, or none in force. */
    public static @Nullable Code of(Declaration declaration, LawBook law) {
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        var code = valuation == null ? null : valuation.methodCode();
        return code == null ? null : law.code("valuation-method", code);
    }

    /**
     * Whether each item gives its customs value, so that nothing is shared: under the methods that do not start from the
     * price of the goods themselves, under manual allocation, and where an adjustment is of the class of manual totals.
     */
    public static boolean isGivenByItem(Declaration declaration, LawBook law) {
        var method = of(declaration, law);
        if (method != null && ITEM.equals(method.attribute("value"))) {
            return true;
        }
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        if (valuation == null) {
            return false;
        }
        for (var adjustment : valuation.adjustments()) {
            var kind = adjustment.classCode() == null ? null : law.code("adjustment-class", adjustment.classCode());
            if (kind != null && ITEM.equals(kind.attribute("value"))) {
                return true;
            }
        }
        return false;
    }
}
