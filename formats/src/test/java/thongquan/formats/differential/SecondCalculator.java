package thongquan.formats.differential;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongquan.formats.differential.Answer.Item;
import thongquan.formats.differential.Answer.Reason;
import thongquan.formats.differential.Answer.Tax;
import thongquan.formats.differential.Answer.Why;

/**
 * Reckons duties and taxes from the description of the law: value, import duty, remedies, excise, environment tax, VAT,
 * each rounded to whole dong and standing on unrounded amounts; then reliefs, and the fee.
 */
final class SecondCalculator {

    /** How taxes of one item are listed. */
    static final Comparator<Tax> ORDER = Comparator.comparing(Tax::levy).thenComparing(Tax::reckoned);

    private final LawOfDay law;
    private final BigInteger fee;
    private final List<String> freeOfFee;

    SecondCalculator(LawOfDay law) {
        this.law = law;
        this.fee = law.fee().whole();
        this.freeOfFee = List.of(law.parameter("fee-free-goods-classes").split(" ", -1));
        if (!law.parameter("rounding-mode").equals("HALF_UP")
                || !law.parameter("rounding-decimals").equals("0")) {
            throw new IllegalStateException("this calculator rounds half up to whole dong");
        }
    }

    Answer answer(Trade trade) {
        var seen = FirstSight.of(trade, law);
        if (!seen.isEmpty()) {
            return new Answer.Refused(seen);
        }
        return new Reckoning(trade).answer();
    }

    /** One declaration being reckoned. */
    private final class Reckoning {

        private final Trade trade;
        private final List<Fraction> values;
        private final BigInteger customsValue;
        private final Forgiveness forgiveness;
        private final Set<Reason> reasons = new HashSet<>();

        Reckoning(Trade trade) {
            this.trade = trade;
            this.values = GoodsValues.of(trade, law);
            this.customsValue = values.stream().map(Fraction::whole).reduce(BigInteger.ZERO, BigInteger::add);
            this.forgiveness = new Forgiveness(trade, law, customsValue);
        }

        Answer answer() {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).sign() < 0) {
                    reasons.add(new Reason(Why.VALUE_BELOW_NOTHING, i));
                }
            }
            var items = items();
            if (!reasons.isEmpty()) {
                return new Answer.Refused(reasons);
            }
            if (forgiveness.addLittleDebts(owed(items))) {
                items = items();
            }
            var isFree = trade.goodsClass() != null && isFreeOfFee(trade.goodsClass());
            var charged = isFree ? BigInteger.ZERO : fee;
            var payable = owed(items).values().stream().reduce(charged, BigInteger::add);
            return new Answer.Taxed(items, customsValue, charged, payable);
        }

        /** A class alone is free at any value; one with a number after it up to that many dong. */
        private boolean isFreeOfFee(String goodsClass) {
            return freeOfFee.stream()
                    .map(each -> each.split(":", -1))
                    .anyMatch(each -> each[0].equals(goodsClass)
                            && (each.length == 1 || customsValue.compareTo(new BigInteger(each[1])) <= 0));
        }

        private static Map<Levy, BigInteger> owed(List<Item> items) {
            var owed = new EnumMap<Levy, BigInteger>(Levy.class);
            for (var item : items) {
                for (var tax : item.taxes()) {
                    owed.merge(tax.levy(), tax.payable(), BigInteger::add);
                }
            }
            return owed;
        }

        private List<Item> items() {
            var items = new ArrayList<Item>();
            var left = new HashMap<String, Fraction>();
            for (int i = 0; i < values.size(); i++) {
                items.add(item(i, left));
            }
            return items;
        }

        private Item item(int position, Map<String, Fraction> left) {
            var goods = trade.goods().get(position);
            forgiveness.check(goods, position, reasons);
            var sums = new ItemSums(law, goods, values.get(position));
            var rates = new RateChoice(law, trade, position, reasons).rates(trade.isExport(), sums);
            var taxes = new ArrayList<Tax>();
            var stacked = sums.customsValue();
            for (var rate : rates) {
                var tax = sums.tax(rate, rate.levy().standsOnTaxes() ? stacked : sums.customsValue());
                if (tax == null) {
                    var why = sums.quantity(rate.unit()) == null
                            ? Why.UNIT_DOES_NOT_CONVERT
                            : Why.RATE_IN_UNKNOWN_CURRENCY;
                    reasons.add(new Reason(why, position));
                    continue;
                }
                stacked = stacked.plus(forgiveness.toStandOn(goods, rate.levy(), tax));
                var toPay = forgiveness.toPay(goods, rate.levy(), tax).whole();
                if (tax.whole().signum() != 0) {
                    taxes.add(new Tax(rate.levy(), tax.whole(), toPay));
                }
                if (rate.quota().equals("IN") && forgiveness.isTaxed()) {
                    takeFromQuota(rate, sums, position, left);
                }
            }
            taxes.sort(ORDER);
            return new Item(values.get(position).whole(), taxes);
        }

        private void takeFromQuota(TaxRate rate, ItemSums sums, int position, Map<String, Fraction> left) {
            var quota = law.quotas().stream()
                    .filter(row -> covers(row, sums.goods().line(), sums.goods().origin(), rate.schedule()))
                    .findFirst();
            if (quota.isEmpty()) {
                return;
            }
            var code = quota.get().text("code");
            var wanted = sums.quantity(quota.get().text("unit"));
            if (wanted == null) {
                reasons.add(new Reason(Why.UNIT_DOES_NOT_CONVERT, position));
                return;
            }
            var declared = trade.quotaLeft().getOrDefault(code, quota.get().text("volume"));
            var there = left.getOrDefault(code, Fraction.of(declared));
            if (wanted.compareTo(there) > 0) {
                reasons.add(new Reason(Why.QUOTA_EXHAUSTED, position));
                return;
            }
            left.put(code, there.minus(wanted));
        }

        private static boolean covers(LawText.Row quota, String line, String origin, String schedule) {
            return List.of(quota.text("hs").split(" ", -1)).stream().anyMatch(line::startsWith)
                    && isOneOf(quota.text("origins"), origin)
                    && isOneOf(quota.text("schedules"), schedule);
        }

        private static boolean isOneOf(String words, String word) {
            return words.isEmpty() || List.of(words.split(" ", -1)).contains(word);
        }
    }
}
