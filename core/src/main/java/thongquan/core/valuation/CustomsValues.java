package thongquan.core.valuation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.law.LawBook;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Exact;

/**
 * Values the items of a checked declaration (trị giá hải quan): the transaction price, with what the law adds or takes
 * off, at the customs rate of the legal week. Imports are valued as landed at the first port (C38/39, Article 17 of
 * Circular 39/2015), exports without international freight and insurance. Charges of the whole shipment are shared by
 * price, freight also by mass or volume where its code says so, so that the shares sum to the charge exactly. Where the
 * method leaves the value to the items, each gives its own.
 */
public final class CustomsValues {

    /** Shares are cut at a millionth of a unit; what is cut off goes to the next item, so nothing is lost. */
    private static final int SHARE_DECIMALS = 6;

    private final LawBook law;
    private final List<BigDecimal> prices;
    private final List<List<ItemValue.Part>> parts;

    private CustomsValues(List<GoodsItem> items, boolean isGivenByItem, LawBook law) {
        this.law = law;
        prices = new ArrayList<>(items.size());
        parts = new ArrayList<>(items.size());
        for (var item : items) {
            var charge = money(isGivenByItem ? item.declaredCustomsValue() : item.itemCharge());
            var rate = rate(charge.currencyCode());
            prices.add(charge.value());
            var list = new ArrayList<ItemValue.Part>(4);
            list.add(new ItemValue.Part(
                    isGivenByItem ? "declared-value" : "price",
                    charge.value(),
                    charge.currencyCode(),
                    rate,
                    charge.value().multiply(rate)));
            parts.add(list);
        }
    }

    /** The value of each item, in the order of the items. */
    public static List<ItemValue> of(Declaration declaration, LawBook law) {
        var shipment = declaration.goodsShipment();
        if (shipment == null) {
            return List.of();
        }
        boolean isGivenByItem = ValuationMethod.isGivenByItem(declaration, law);
        var values = new CustomsValues(shipment.goodsItems(), isGivenByItem, law);
        if (!isGivenByItem) {
            values.shareCharges(shipment, declaration.isExport());
        }
        return values.sums();
    }

    private void shareCharges(GoodsShipment shipment, boolean isExport) {
        var valuation = shipment.customsValuation();
        if (valuation == null) {
            return;
        }
        for (var adjustment : valuation.adjustments()) {
            var sign = "SB".equals(adjustment.classCode()) ? -1 : 1;
            if ("AD".equals(adjustment.classCode()) || sign < 0) {
                share("adjustment-" + adjustment.titleCode(), adjustment.amount(), sign, prices);
            }
        }
        if (!isExport) {
            share("freight", valuation.freightCharge(), 1, freightBase(shipment, valuation));
            share("insurance", valuation.insuranceCharge(), 1, prices);
            return;
        }
        // An export is valued at the border: off comes what the price holds, not what the buyer pays beside it.
        if (isInThePrice("freight", shipment)) {
            share("freight", valuation.freightCharge(), -1, freightBase(shipment, valuation));
        }
        if (isInThePrice("insurance", shipment)) {
            share("insurance", valuation.insuranceCharge(), -1, prices);
        }
    }

    /** By what freight is shared: a checked declaration under a code that shares by quantity has the quantities. */
    private List<BigDecimal> freightBase(GoodsShipment shipment, CustomsValuation valuation) {
        var code = AllocationBase.byQuantity(valuation, law);
        var quantities = code == null ? null : AllocationBase.quantities(shipment.goodsItems(), code, law);
        return quantities == null ? prices : quantities;
    }

    private boolean isInThePrice(String cost, GoodsShipment shipment) {
        var terms = shipment.tradeTerms();
        var code = terms == null ? null : terms.conditionCode();
        var term = code == null ? null : law.code("delivery-term", code);
        return term != null && "included".equals(term.attribute(cost));
    }

    /** Shares a charge over the items by a base: each gets the cumulated share less what those before it got. */
    private void share(String what, @Nullable Amount charge, int sign, List<BigDecimal> base) {
        if (charge == null || charge.value() == null || charge.value().signum() == 0) {
            return;
        }
        var declared = money(charge);
        var rate = rate(declared.currencyCode());
        var amount = sign < 0 ? declared.value().negate() : declared.value();
        var total = BigDecimal.ZERO;
        for (var each : base) {
            total = total.add(each);
        }
        var cumulated = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (int i = 0; i < base.size(); i++) {
            BigDecimal upTo;
            if (i == base.size() - 1) {
                upTo = amount;
            } else if (total.signum() == 0) {
                upTo = amount.multiply(BigDecimal.valueOf(i + 1L))
                        .divide(BigDecimal.valueOf(base.size()), SHARE_DECIMALS, RoundingMode.DOWN);
            } else {
                cumulated = cumulated.add(base.get(i));
                upTo = amount.multiply(cumulated).divide(total, SHARE_DECIMALS, RoundingMode.DOWN);
            }
            var own = Exact.normal(upTo.subtract(given));
            given = upTo;
            parts.get(i).add(new ItemValue.Part(what, own, declared.currencyCode(), rate, own.multiply(rate)));
        }
    }

    private List<ItemValue> sums() {
        var values = new ArrayList<ItemValue>(parts.size());
        for (var list : parts) {
            var sum = BigDecimal.ZERO;
            for (var part : list) {
                sum = sum.add(part.dong());
            }
            values.add(new ItemValue(Exact.normal(sum), list));
        }
        return values;
    }

    private BigDecimal rate(String currency) {
        if (currency.equals(CurrencyCode.VND.value())) {
            return BigDecimal.ONE;
        }
        var rate = law.exchangeRate(currency);
        if (rate == null) {
            throw new IllegalStateException("a checked declaration has no rate for " + currency);
        }
        return rate.dong();
    }

    private record Declared(BigDecimal value, String currencyCode) {}

    private static Declared money(@Nullable Amount amount) {
        if (amount == null || amount.value() == null || amount.currencyCode() == null) {
            throw new IllegalStateException("a checked declaration has every amount its value is made of");
        }
        return new Declared(amount.value(), amount.currencyCode());
    }
}
