package thongquan.formats.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Trade.Charge;

/**
 * Values goods: imports as landed at the first port, exports at the border. What is paid for the whole shipment is shared
 * by price, each share cut at a millionth, and what is cut off goes to the next item.
 */
final class GoodsValues {

    private final Trade trade;
    private final LawOfDay law;
    private final List<Fraction> prices = new ArrayList<>();
    private final List<Fraction> values = new ArrayList<>();

    private GoodsValues(Trade trade, LawOfDay law) {
        this.trade = trade;
        this.law = law;
    }

    /** The value of each item in dong, unrounded. */
    static List<Fraction> of(Trade trade, LawOfDay law) {
        return new GoodsValues(trade, law).values();
    }

    private List<Fraction> values() {
        var dong = dong(trade.currency());
        for (var goods : trade.goods()) {
            var price = Fraction.of(goods.price());
            prices.add(price);
            values.add(price.times(dong));
        }
        for (var adjustment : trade.adjustments()) {
            share(adjustment.charge(), adjustment.isAdded());
        }
        charge("freight", trade.freight());
        charge("insurance", trade.insurance());
        return values;
    }

    /** The cost of the way belongs to an import; of an export it comes off where the price holds it. */
    private void charge(String cost, @Nullable Charge charge) {
        if (charge != null
                && (!trade.isExport()
                        || law.attribute("delivery-term", trade.term(), cost).equals("included"))) {
            share(charge, !trade.isExport());
        }
    }

    private void share(Charge charge, boolean isAdded) {
        var whole = Fraction.of(charge.amount());
        var dong = dong(charge.currency());
        var allPrices = prices.stream().reduce(Fraction.ZERO, Fraction::plus);
        var pricesSoFar = Fraction.ZERO;
        var givenSoFar = Fraction.ZERO;
        for (int i = 0; i < prices.size(); i++) {
            pricesSoFar = pricesSoFar.plus(prices.get(i));
            var part = allPrices.sign() == 0
                    ? Fraction.of(String.valueOf(i + 1)).by(Fraction.of(String.valueOf(prices.size())))
                    : pricesSoFar.by(allPrices);
            var upToHere = i == prices.size() - 1 ? whole : whole.times(part).cutToMillionths();
            var own = upToHere.minus(givenSoFar).times(dong);
            givenSoFar = upToHere;
            values.set(i, isAdded ? values.get(i).plus(own) : values.get(i).minus(own));
        }
    }

    private Fraction dong(String currency) {
        return Objects.requireNonNull(law.dong(currency), currency);
    }
}
