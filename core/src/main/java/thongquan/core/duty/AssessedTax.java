package thongquan.core.duty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Exact;
import thongquan.core.value.Money;
import thongquan.core.value.Quantity;

/**
 * One tax of one goods item with everything it was reckoned from.
 *
 * @param base what a percentage was taken of, in dong, unrounded: the customs value and the earlier taxes in the base
 * @param quantity what an amount per unit was multiplied by, in the unit of the rate; null where there is none
 * @param exact the tax in dong as reckoned, unrounded
 * @param reckoned the tax rounded as the law says: what would be due without relief
 * @param relief why it is not payable, or not in full; null where it is
 * @param payable what is to be paid: the tax reckoned, or what a relief leaves of it
 */
public record AssessedTax(
        TaxKind kind,
        Measure measure,
        BigDecimal base,
        @Nullable Quantity quantity,
        BigDecimal exact,
        Money reckoned,
        @Nullable Relief relief,
        Money payable) {

    public AssessedTax {
        base = Exact.normal(base);
        exact = Exact.normal(exact);
    }

    /** What the later taxes stand on beside the customs value, in dong, unrounded. */
    public BigDecimal counted() {
        return relief == null ? exact : Exact.normal(relief.counted(exact));
    }

    /** What is not to be paid now of the tax that was reckoned: forgiven, or waiting. */
    public Money spared() {
        return reckoned.minus(payable);
    }

    /** How the tax was reckoned, in numbers: such as {@code 260000000 × 20%}. */
    public String formula() {
        return switch (measure.rate()) {
            case Rate.AdValorem(var percent) -> ofBase(percent);
            case Rate.Specific(var amount, var unit) -> quantity + " × " + amount + "/" + unit;
            case Rate.Mixed(var percent, var amount, var unit) ->
                ofBase(percent) + " + " + quantity + " × " + amount + "/" + unit;
            case Rate.Composite(var percent, var amount, var unit) ->
                "max(" + ofBase(percent) + "; " + quantity + " × " + amount + "/" + unit + ")";
            case Rate.NotSubject() -> "0";
        };
    }

    private String ofBase(BigDecimal percent) {
        return base.toPlainString() + " × " + percent.toPlainString() + "%";
    }
}
