package thongquan.formats.differential;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Trade.Goods;
import thongquan.formats.differential.Trade.Measured;

/** What rates come to on one item of that customs value. */
record ItemSums(LawOfDay law, Goods goods, Fraction customsValue) {

    /** The tax in dong, unrounded; null where the quantity or the currency of the rate does not convert. */
    @Nullable
    Fraction tax(TaxRate rate, Fraction base) {
        if (rate.isOutsideTheTax()) {
            return Fraction.ZERO;
        }
        var byValue = rate.percent().isEmpty() ? Fraction.ZERO : base.percent(Fraction.of(rate.percent()));
        if (rate.amount().isEmpty()) {
            return byValue;
        }
        var quantity = quantity(rate.unit());
        var dong = law.dong(rate.currency());
        if (quantity == null || dong == null) {
            return null;
        }
        var byQuantity = quantity.times(Fraction.of(rate.amount())).times(dong);
        return rate.isHigherOfBoth()
                ? byValue.compareTo(byQuantity) < 0 ? byQuantity : byValue
                : byValue.plus(byQuantity);
    }

    /** How much goods there are in a unit, by the first quantity that converts to it; null where none does. */
    @Nullable
    Fraction quantity(String unit) {
        var first = in(goods.first(), unit);
        return first != null || goods.second() == null ? first : in(goods.second(), unit);
    }

    private @Nullable Fraction in(Measured measured, String unit) {
        var times = law.conversion(measured.unit(), unit);
        return times == null ? null : Fraction.of(measured.amount()).times(Objects.requireNonNull(times));
    }
}
