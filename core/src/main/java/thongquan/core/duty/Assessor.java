package thongquan.core.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Fee;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
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
    private final QuotaBalances balances;
    private final Findings findings;
    private final Rounding rounding;

    private Assessor(Declaration declaration, LawBook law, QuotaBalances balances, Findings findings) {
        this.declaration = declaration;
        this.law = law;
        this.balances = balances;
        this.findings = findings;
        this.rounding = Rounding.of(law);
    }

    /**
     * The assessment, or null where findings say why none can be made: a rate that is missing, a choice the declarant has
     * to make, a unit that does not convert, a quota that does not cover the goods.
     */
    public static @Nullable Assessment assess(
            Declaration declaration, LawBook law, QuotaBalances balances, Findings findings) {
        return new Assessor(declaration, law, balances, findings).assess();
    }

    /** The same while nothing is taken of any tariff quota. */
    public static @Nullable Assessment assess(Declaration declaration, LawBook law, Findings findings) {
        return assess(declaration, law, QuotaBalances.UNTOUCHED, findings);
    }

    /** Whether goods of the declaration may come out of a tariff quota, so that the balances are asked for. */
    public static boolean concernsQuota(Declaration declaration, LawBook law) {
        for (var item : declaration.goodsItems()) {
            if (QuotaDrawing.concerns(item, law)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Assessment assess() {
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
        var assessed = items(values, reliefs);
        if (findings.hasError()) {
            return null;
        }
        var sum = sum(assessed, total);
        var all = reliefs.owing(sum.totals());
        if (all != reliefs) {
            sum = sum(items(values, all), total);
        }
        if (total.compareTo(MOST) > 0
                || sum.payable().compareTo(MOST) > 0
                || sum.secured().compareTo(MOST) > 0) {
            findings.add(AssessmentRule.TOO_LARGE.at(0, "/itemCharge/value"));
            return null;
        }
        return sum;
    }

    /** The items as assessed, and what they take of tariff quotas. */
    private record Items(List<ItemAssessment> items, List<QuotaUse> quotas) {}

    private Items items(List<ItemValue> values, Reliefs reliefs) {
        var items = new ArrayList<ItemAssessment>(values.size());
        var drawing = new QuotaDrawing(law, balances);
        for (int i = 0; i < values.size(); i++) {
            items.add(item(i, values.get(i), reliefs, drawing));
        }
        return new Items(items, drawing.uses());
    }

    private ItemAssessment item(int position, ItemValue value, Reliefs reliefs, QuotaDrawing drawing) {
        var item = declaration.goodsItems().get(position);
        reliefs.checkClaims(item, position, findings);
        var stack = new TaxStack(item, value.exact(), law, rounding);
        var bound = new MeasureBinder(declaration, position, law, stack, findings).bind();
        QuotaUse quota = null;
        for (var measure : bound.measures()) {
            stack.charge(measure, reliefs.of(item, measure.tax()), position, findings);
            if (measure.quota() == Measure.Quota.IN && reliefs.isTaxedProcedure()) {
                quota = drawing.draw(item, measure, stack, position, findings);
            }
        }
        var sequence = item.sequence() == null ? position + 1 : item.sequence();
        return new ItemAssessment(
                sequence, value, rounding.round(value.exact()), stack.taxes(), bound.alternatives(), quota, List.of());
    }

    private Assessment sum(Items assessed, Money customsValue) {
        var totals = new EnumMap<TaxKind, Money>(TaxKind.class);
        var suspended = new EnumMap<TaxKind, Money>(TaxKind.class);
        var forgiven = new EnumMap<TaxKind, Money>(TaxKind.class);
        var payable = Money.NO_DONG;
        for (var item : assessed.items) {
            for (var tax : item.taxes()) {
                add(totals, tax.kind(), tax.payable());
                payable = payable.plus(tax.payable());
                var relief = tax.relief();
                if (relief != null) {
                    add(relief.ground() == Relief.Ground.SUSPENDED ? suspended : forgiven, tax.kind(), tax.spared());
                }
            }
        }
        var fee = fee(customsValue);
        return new Assessment(
                assessed.items,
                customsValue,
                Collections.unmodifiableMap(totals),
                Collections.unmodifiableMap(suspended),
                Collections.unmodifiableMap(forgiven),
                assessed.quotas,
                fee,
                fee == null ? payable : payable.plus(fee.amount()));
    }

    private static void add(Map<TaxKind, Money> sums, TaxKind tax, Money amount) {
        if (amount.signum() != 0) {
            sums.merge(tax, amount, Money::plus);
        }
    }

    /** The fee of the declaration, or null where the law charges none for goods of its class and value. */
    private @Nullable Fee fee(Money customsValue) {
        var free = law.parameter("fee-free-goods-classes");
        var goodsClass = declaration.goodsClassCode();
        var isFree = free != null && goodsClass != null && FeeFreeClasses.cover(free.value(), goodsClass, customsValue);
        return isFree ? null : law.fee("declaration");
    }
}
