package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.Exact;
import thongquan.core.value.Quantity;
import thongquan.core.value.UnitCode;

/** A quantity or mass as declared (WCO {@code GoodsMeasure}), its unit not yet looked up. */
public record GoodsMeasure(
        @Element(vi = "Số lượng", en = "quantity", max = 12, decimals = 3, presence = REQUIRED) @Nullable
        BigDecimal value,

        @Element(vi = "Đơn vị tính", en = "unit", max = 4, list = "unit", presence = REQUIRED) @Nullable
        String unitCode) {

    public GoodsMeasure {
        value = value == null ? null : Exact.normal(value);
    }

    /** The quantity it is; a checked declaration has both parts. */
    public Quantity quantity() {
        if (value == null || unitCode == null) {
            throw new IllegalStateException("an unchecked measure has no quantity: " + this);
        }
        return new Quantity(value, new UnitCode(unitCode));
    }
}
