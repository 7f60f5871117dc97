package thongquan.formats.differential;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Answer.Reason;
import thongquan.formats.differential.Answer.Why;
import thongquan.formats.differential.Trade.Goods;

/** What of the taxes of one declaration is not to be paid: by the procedure, by an exemption, or as too little to collect. */
final class Forgiveness {

    private final Trade trade;
    private final LawOfDay law;
    private final BigInteger customsValue;
    private final String treatment;
    private final List<LawText.Row> byThemselves = new ArrayList<>();

    Forgiveness(Trade trade, LawOfDay law, BigInteger customsValue) {
        this.trade = trade;
        this.law = law;
        this.customsValue = customsValue;
        this.treatment = law.attribute("customs-procedure", trade.procedure(), "treatment");
        for (var row : law.codes("exemption").values()) {
            if (isAutomatic(row) && limit(row).isEmpty() && fits(row)) {
                byThemselves.add(row);
            }
        }
    }

    private static boolean isAutomatic(LawText.Row row) {
        return row.attribute("automatic").equals("yes");
    }

    private static String limit(LawText.Row row) {
        return row.attribute("total-tax-below");
    }

    /** Whether the class of goods and the value of the declaration allow an exemption. */
    private boolean fits(LawText.Row row) {
        var most = row.attribute("most-value");
        return (row.attribute("goods-class").isEmpty()
                        || trade.goodsClass() != null && row.lists("goods-class", trade.goodsClass()))
                && (most.isEmpty() || customsValue.compareTo(new BigInteger(most)) <= 0);
    }

    /** Whether the procedure leaves the taxes to be paid. */
    boolean isTaxed() {
        return treatment.equals("TAXED") || treatment.isEmpty();
    }

    /** Adds the exemptions of little debts, now that the sums are known; whether there was one. */
    boolean addLittleDebts(Map<Levy, BigInteger> owed) {
        var found = false;
        for (var row : law.codes("exemption").values()) {
            if (isTaxed() && isAutomatic(row) && !limit(row).isEmpty() && fits(row)) {
                var sum = BigInteger.ZERO;
                for (var tax : row.attribute("tax").split(" ", -1)) {
                    sum = sum.add(owed.getOrDefault(Levy.ofCode(tax), BigInteger.ZERO));
                }
                if (sum.signum() > 0 && sum.compareTo(new BigInteger(limit(row))) < 0) {
                    byThemselves.add(row);
                    found = true;
                }
            }
        }
        return found;
    }

    /** Claims of exemptions that the declaration has no right to. */
    void check(Goods goods, int item, Set<Reason> reasons) {
        for (var claim : goods.claims()) {
            var row = claim.exemption() == null ? null : law.codes("exemption").get(claim.exemption());
            if (row != null && !fits(row)) {
                reasons.add(new Reason(Why.EXEMPTION_DOES_NOT_FIT, item));
            } else if (row != null
                    && !row.attribute("exemption-list").isEmpty()
                    && !goods.papers().contains(row.attribute("exemption-list"))) {
                reasons.add(new Reason(Why.EXEMPTION_LIST_MISSING, item));
            }
        }
    }

    /** What is to be paid of a tax, unrounded. */
    Fraction toPay(Goods goods, Levy levy, Fraction tax) {
        var row = exemption(goods, levy);
        return isTaxed() && row == null ? tax : isTaxed() && row != null ? left(row, tax) : Fraction.ZERO;
    }

    /** What of a tax the later taxes stand on: all of one that only waits, and what is left of one forgiven. */
    Fraction toStandOn(Goods goods, Levy levy, Fraction tax) {
        return treatment.equals("SUSPENDED") ? tax : toPay(goods, levy, tax);
    }

    private static Fraction left(LawText.Row row, Fraction tax) {
        var share = row.attribute("reduce-percent");
        if (!share.isEmpty()) {
            return tax.minus(tax.percent(Fraction.of(share)));
        }
        var amount = row.attribute("reduce-amount");
        if (amount.isEmpty()) {
            return Fraction.ZERO;
        }
        var less = tax.minus(Fraction.of(amount));
        return less.sign() < 0 ? Fraction.ZERO : less;
    }

    private LawText.@Nullable Row exemption(Goods goods, Levy levy) {
        LawText.Row found = null;
        for (var row : byThemselves) {
            found = row.lists("tax", levy.code()) ? row : found;
        }
        for (var claim : goods.claims()) {
            if (found == null && claim.levy() == levy && claim.exemption() != null) {
                var row = law.codes("exemption").get(claim.exemption());
                found = row != null && limit(row).isEmpty() && fits(row) ? row : null;
            }
        }
        return found;
    }
}
