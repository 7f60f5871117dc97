package thongquan.core.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Units;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Money;
import thongquan.core.value.Quantity;
import thongquan.core.value.UnitCode;

/**
 * The taxes of one item as they stack: duty and remedies on the customs value, excise on value, duty and remedies,
 * environment tax by quantity, VAT on all of them (C38/39, Articles 37 to 39).
 */
final class TaxStack {

    /** One hundredth: exact, where a division would have to be rounded. */
    private static final int PERCENT = 2;

    private final GoodsItem item;
    private final BigDecimal customsValue;
    private final LawBook law;
    private final Rounding rounding;
    private final List<AssessedTax> taxes = new ArrayList<>(5);
    private BigDecimal stacked;

    TaxStack(GoodsItem item, BigDecimal customsValue, LawBook law, Rounding rounding) {
        this.item = item;
        this.customsValue = customsValue;
        this.law = law;
        this.rounding = rounding;
        this.stacked = customsValue;
    }

    /** What a duty comes to on the customs value, in whole dong; null where its unit or currency does not convert. */
    @Nullable
    Money onCustomsValue(Measure measure) {
        var exact = exactlyOnCustomsValue(measure);
        return exact == null ? null : rounding.round(exact);
    }

    /** The same unrounded: of rates on goods of a few dong only this tells which is lower. */
    @Nullable
    BigDecimal exactlyOnCustomsValue(Measure measure) {
        var unit = unit(measure.rate());
        var quantity = unit == null ? null : quantityIn(unit);
        return unit != null && quantity == null ? null : reckon(measure.rate(), customsValue, quantity);
    }

    /** Charges the next tax; measures come in legal order. */
    void charge(Measure measure, @Nullable Relief relief, int position, Findings findings) {
        var base = measure.tax() == TaxKind.EXCISE || measure.tax() == TaxKind.VAT ? stacked : customsValue;
        var unit = unit(measure.rate());
        var quantity = unit == null ? null : quantityIn(unit);
        if (unit != null && quantity == null) {
            findings.add(AssessmentRule.UNIT_DOES_NOT_CONVERT
                    .at(position, "/statisticalQuantity/unitCode")
                    .suggesting(unit.value()));
            return;
        }
        var exact = reckon(measure.rate(), base, quantity);
        if (exact == null) {
            findings.add(AssessmentRule.NO_EXCHANGE_RATE
                    .at(position, "/commodity/classificationId")
                    .suggesting(measure.id() + ": " + measure.rate()));
            return;
        }
        var reckoned = rounding.round(exact);
        var payable = relief == null ? reckoned : rounding.round(relief.left(exact));
        var tax = new AssessedTax(measure.tax(), measure, base, quantity, exact, reckoned, relief, payable);
        taxes.add(tax);
        stacked = stacked.add(tax.counted());
    }

    private static @Nullable UnitCode unit(Rate rate) {
        return switch (rate) {
            case Rate.Specific specific -> specific.unit();
            case Rate.Mixed mixed -> mixed.unit();
            case Rate.Composite composite -> composite.unit();
            case Rate.AdValorem _, Rate.NotSubject _ -> null;
        };
    }

    /** The tax in dong, unrounded; null where an amount per unit is in a currency without a rate. */
    private @Nullable BigDecimal reckon(Rate rate, BigDecimal base, @Nullable Quantity quantity) {
        return switch (rate) {
            case Rate.AdValorem(var percent) -> percentOf(base, percent);
            case Rate.Specific specific -> perUnit(specific.amount(), quantity);
            case Rate.Mixed mixed -> {
                var amount = perUnit(mixed.amount(), quantity);
                yield amount == null ? null : percentOf(base, mixed.percent()).add(amount);
            }
            case Rate.Composite composite -> {
                var amount = perUnit(composite.amount(), quantity);
                yield amount == null
                        ? null
                        : percentOf(base, composite.percent()).max(amount);
            }
            case Rate.NotSubject() -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal percentOf(BigDecimal base, BigDecimal percent) {
        return base.multiply(percent).movePointLeft(PERCENT);
    }

    private @Nullable BigDecimal perUnit(Money amount, @Nullable Quantity quantity) {
        if (quantity == null) {
            throw new IllegalStateException("an amount per unit has a quantity");
        }
        var sum = amount.amount().multiply(quantity.value());
        if (amount.currency().equals(CurrencyCode.VND)) {
            return sum;
        }
        var rate = law.exchangeRate(amount.currency().value());
        return rate == null ? null : sum.multiply(rate.dong());
    }

    /** How much goods the item declares in that unit; null where neither of its quantities converts. */
    @Nullable
    Quantity quantityIn(UnitCode unit) {
        var converted = converted(item.statisticalQuantity(), unit);
        return converted == null ? converted(item.secondQuantity(), unit) : converted;
    }

    private @Nullable Quantity converted(@Nullable GoodsMeasure measure, UnitCode unit) {
        return measure == null || measure.value() == null || measure.unitCode() == null
                ? null
                : Units.convert(law, measure.quantity(), unit);
    }

    List<AssessedTax> taxes() {
        return taxes;
    }
}
