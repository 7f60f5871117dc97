package thongquan.formats.differential;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Answer.Reason;
import thongquan.formats.differential.Answer.Why;
import thongquan.formats.differential.Trade.Charge;
import thongquan.formats.differential.Trade.Goods;
import thongquan.formats.differential.Trade.Measured;

/** What forbids to reckon a declaration at all, seen in what is written. */
final class FirstSight {

    private final Trade trade;
    private final LawOfDay law;
    private final Set<Reason> reasons = new HashSet<>();

    private FirstSight(Trade trade, LawOfDay law) {
        this.trade = trade;
        this.law = law;
    }

    static Set<Reason> of(Trade trade, LawOfDay law) {
        var sight = new FirstSight(trade, law);
        sight.declaration();
        for (int i = 0; i < trade.goods().size(); i++) {
            sight.goods(trade.goods().get(i), i);
        }
        return sight.reasons;
    }

    private void declaration() {
        currency(new Charge("0", trade.currency()));
        currency(trade.freight());
        currency(trade.insurance());
        for (var adjustment : trade.adjustments()) {
            currency(adjustment.charge());
        }
        if (!law.codes("delivery-term").containsKey(trade.term())) {
            reasons.add(new Reason(Why.CODE_NOT_IN_FORCE, -1));
        } else if (!trade.isExport()) {
            var freight = trade.freight() != null;
            if (isLeftOut("freight") != freight) {
                reasons.add(new Reason(Why.FREIGHT_AND_TERM, -1));
            }
            var insurance = trade.insurance() != null;
            if (isLeftOut("insurance") ? !insurance && !trade.uninsured() : insurance) {
                reasons.add(new Reason(Why.INSURANCE_AND_TERM, -1));
            }
        }
    }

    /** Whether the delivery term leaves a cost out of the price, so that it must be declared. */
    private boolean isLeftOut(String cost) {
        return law.attribute("delivery-term", trade.term(), cost).equals("excluded");
    }

    private void currency(@Nullable Charge charge) {
        if (charge != null && law.dong(charge.currency()) == null) {
            reasons.add(new Reason(Why.CURRENCY_WITHOUT_RATE, -1));
        }
    }

    private void goods(Goods goods, int item) {
        if (goods.schedule() != null) {
            var partners = law.attribute("tariff-schedule", goods.schedule(), "origins");
            note(!partners.isEmpty() && !has(partners, goods.origin()), Why.ORIGIN_OUTSIDE_AGREEMENT, item);
            var proofs = law.attribute("tariff-schedule", goods.schedule(), "proof");
            var isProved = goods.papers().stream().anyMatch(paper -> has(proofs, paper));
            note(!proofs.isEmpty() && !isProved, Why.PROOF_MISSING, item);
        }
        if (goods.isOutOfQuota()) {
            var hasQuota = false;
            for (var levy : Levy.values()) {
                hasQuota |= law.rates(goods.line(), levy).stream()
                        .anyMatch(rate -> rate.quota().equals("OUT"));
            }
            note(!hasQuota, Why.NOT_UNDER_QUOTA, item);
        }
        for (var claim : goods.claims()) {
            var choice = claim.choice();
            note(choice != null && !isAChoice(goods, claim.levy(), choice), Why.CLAIM_NOT_OF_THE_TAX, item);
            var exemption = claim.exemption();
            note(
                    exemption != null
                            && !has(
                                    law.attribute("exemption", exemption, "tax"),
                                    claim.levy().code()),
                    Why.CLAIM_NOT_OF_THE_TAX,
                    item);
        }
        units(goods, item);
    }

    private void units(Goods goods, int item) {
        var line = law.lines().get(goods.line());
        if (line != null) {
            note(isOther(goods.first(), line.text("unit")), Why.UNIT_NOT_OF_THE_LINE, item);
            var second = line.text("second_unit");
            note(
                    !second.isEmpty() && (goods.second() == null || isOther(goods.second(), second)),
                    Why.UNIT_NOT_OF_THE_LINE,
                    item);
        }
    }

    private boolean isOther(Measured measured, String unit) {
        return law.conversion(measured.unit(), unit) == null;
    }

    private boolean isAChoice(Goods goods, Levy levy, String choice) {
        return law.rates(goods.line(), levy).stream()
                .anyMatch(rate -> rate.choice().equals(choice));
    }

    private static boolean has(String words, String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    private void note(boolean isSo, Why why, int item) {
        if (isSo) {
            reasons.add(new Reason(why, item));
        }
    }
}
