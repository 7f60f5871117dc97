package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Exact;
import thongquan.core.value.Money;

/** An amount of money as declared, its currency not yet looked up. */
public record Amount(
        @Element(vi = "Số tiền", en = "amount", max = 16, decimals = 6, presence = REQUIRED) @Nullable
        BigDecimal value,

        @Element(vi = "Mã đồng tiền", en = "currency", max = 3, list = "currency", presence = REQUIRED) @Nullable
        String currencyCode) {

    public Amount {
        value = value == null ? null : Exact.normal(value);
    }

    /** The money it is; a checked declaration has both parts. */
    public Money money() {
        if (value == null || currencyCode == null) {
            throw new IllegalStateException("an unchecked amount has no money: " + this);
        }
        return new Money(value, new CurrencyCode(currencyCode));
    }
}
