package thongquan.core.law;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.Quantity;
import thongquan.core.value.UnitCode;

/** Conversion between units of one dimension, by the factors in the law's list of units. */
public final class Units {

    private static final String[] DIMENSIONS = {"kg", "litre", "piece", "metre", "square-metre", "kwh"};

    private Units() {}

    /** By how much a quantity in the first unit is multiplied to be in the second; null where it cannot be converted. */
    public static @Nullable BigDecimal factor(LawBook law, UnitCode from, UnitCode to) {
        if (from.equals(to)) {
            return BigDecimal.ONE;
        }
        var source = law.code("unit", from.value());
        var target = law.code("unit", to.value());
        if (source == null || target == null) {
            return null;
        }
        for (var dimension : DIMENSIONS) {
            var a = source.attribute(dimension);
            var b = target.attribute(dimension);
            if (a != null && b != null) {
                return new BigDecimal(a).divide(new BigDecimal(b), MathContext.DECIMAL64);
            }
        }
        return null;
    }

    /** The same quantity in another unit; null where it cannot be converted. */
    public static @Nullable Quantity convert(LawBook law, Quantity quantity, UnitCode to) {
        var factor = factor(law, quantity.unit(), to);
        return factor == null ? null : new Quantity(quantity.value().multiply(factor), to);
    }
}
