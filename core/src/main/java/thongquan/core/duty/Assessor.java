package thongquan.core.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Fee;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.valuation.CustomsValues;
import thongquan.core.valuation.ItemValue;
import thongquan.core.value.Money;

/** Assesses a checked declaration: values its items, binds each to its measures, and stacks the taxes in legal order. */
public final class Assessor {

    /** More than the yearly product of the country: an amount above it is a slip, and would not fit the ledger's columns. */
    private static final Money MOST = Money.dong(1_000_000_000_000_000L);

    private final Declaration declaration;
    private final LawBook law;
    private final Rounding rounding;

    private Assessor(Declaration declaration, LawBook law) {
        this.declaration = declaration;
        this.law = law;
        this.rounding = Rounding.of(law);
    }

    /**
     * The assessment, or null where findings say why none can be made: a rate that is missing, a choice the declarant has
     * to make, a unit that does not convert.
     */
    public static @Nullable Assessment assess(Declaration declaration, LawBook law, Findings findings) {
        return new Assessor(declaration, law).assess(findings);
    }

    private @Nullable Assessment assess(Findings findings) {
        var values = CustomsValues.of(declaration, law);
        var total = Money.NO_DONG;
        for (int i = 0; i < values.size(); i++) {
            var exact = values.get(i).exact();
            total = total.plus(rounding.round(exact));
            if (exact.signum() < 0) {
                findings.add(AssessmentRule.VALUE_BELOW_NOTHING.at(i, "/itemCharge"));
            }
        }
        var reliefs = Reliefs.of(declaration, total, law);
        var items = items(values, reliefs, findings);
        if (findings.hasError()) {
            return null;
        }
        var all = reliefs.owing(payable(items));
        var sum = sum(all == reliefs ? items : items(values, all, findings), total);
        if (total.compareTo(MOST) > 0 || sum.payable().compareTo(MOST) > 0) {
            findings.add(AssessmentRule.TOO_LARGE.at(0, "/itemCharge/value"));
            return null;
        }
        return sum;
    }

    private List<ItemAssessment> items(List<ItemValue> values, Reliefs reliefs, Findings findings) {
        var items = new ArrayList<ItemAssessment>(values.size());
        for (int i = 0; i < values.size(); i++) {
            items.add(item(i, values.get(i), reliefs, findings));
        }
        return items;
    }

    private ItemAssessment item(int position, ItemValue value, Reliefs reliefs, Findings findings) {
        var item = declaration.goodsItems().get(position);
        reliefs.checkClaims(item, position, findings);
        var stack = new TaxStack(item, value.exact(), law, rounding);
        var bound = new MeasureBinder(declaration, position, law, stack).bind(findings);
        for (var measure : bound.measures()) {
            stack.charge(measure, reliefs.of(item, measure.tax()), position, findings);
        }
        var sequence = item.sequence() == null ? position + 1 : item.sequence();
        return new ItemAssessment(sequence, value, rounding.round(value.exact()), stack.taxes(), bound.alternatives());
    }

    private static Money payable(List<ItemAssessment> items) {
        var payable = Money.NO_DONG;
        for (var item : items) {
            payable = payable.plus(item.payable());
        }
        return payable;
    }

    private Assessment sum(List<ItemAssessment> items, Money customsValue) {
        var totals = new EnumMap<TaxKind, Money>(TaxKind.class);
        for (var item : items) {
            for (var tax : item.taxes()) {
                if (tax.payable().signum() != 0) {
                    totals.merge(tax.kind(), tax.payable(), Money::plus);
                }
            }
        }
        var payable = payable(items);
        var fee = fee();
        if (fee != null) {
            payable = payable.plus(fee.amount());
        }
        return new Assessment(items, customsValue, Collections.unmodifiableMap(totals), fee, payable);
    }

    /** The fee of the declaration, or null where the law charges none for goods of its class. */
    private @Nullable Fee fee() {
        var free = law.parameter("fee-free-goods-classes");
        var goodsClass = declaration.goodsClassCode();
        var isFree = free != null
                && goodsClass != null
                && List.of(free.value().split(" ")).contains(goodsClass);
        return isFree ? null : law.fee("declaration");
    }

    /** The direction and the place to which the law rounds each tax of each item. */
    record Rounding(int decimals, RoundingMode mode) {

        static Rounding of(LawBook law) {
            var mode = law.parameter("rounding-mode");
            return new Rounding(
                    law.number("rounding-decimals").intValueExact(),
                    mode == null ? RoundingMode.HALF_UP : RoundingMode.valueOf(mode.value()));
        }

        Money round(BigDecimal dong) {
            return Money.dong(dong).rounded(decimals, mode);
        }
    }
}
