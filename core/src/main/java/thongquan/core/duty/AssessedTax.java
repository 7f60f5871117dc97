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
 * @param relief why it is not payable; null where it is
 */
public record AssessedTax(
        TaxKind kind,
        Measure measure,
        BigDecimal base,
        @Nullable Quantity quantity,
        BigDecimal exact,
        Money reckoned,
        @Nullable Relief relief) {

    public AssessedTax {
        base = Exact.normal(base);
        exact = Exact.normal(exact);
    }

    /** What is to be paid: the tax reckoned, or nothing under a relief. */
    public Money payable() {
        return relief == null ? reckoned : Money.NO_DONG;
    }

    /** Whether taxes charged later stand on this one too: a tax forgiven does not count, one that only waits does. */
    public boolean isPartOfLaterBases() {
        return relief == null || relief.ground() == Relief.Ground.SUSPENDED;
    }

    /** How the tax was reckoned, in numbers: such as {@code 260000000 × 20%}. */
    public String formula() {
        return switch (measure.rate()) {
            case Rate.AdValorem(var percent) -> base.toPlainString() + " × " + percent.toPlainString() + "%";
            case Rate.Specific(var amount, var unit) -> quantity + " × " + amount + "/" + unit;
            case Rate.Mixed(var percent, var amount, var unit) ->
                base.toPlainString() + " × " + percent.toPlainString() + "% + " + quantity + " × " + amount + "/"
                        + unit;
            case Rate.NotSubject() -> "0";
        };
    }
}
