package thongquan.core.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;

/**
 * Takes the items of one declaration out of the tariff quotas, in the order of the items. An item goes in whole or not at
 * all: how to split one that no longer fits is for the declarant to say.
 */
final class QuotaDrawing {

    private final LawBook law;
    private final QuotaBalances balances;
    private final Map<String, QuotaUse> uses = new LinkedHashMap<>(2);

    QuotaDrawing(LawBook law, QuotaBalances balances) {
        this.law = law;
        this.balances = balances;
    }

    /** What the item takes at that rate; null where the rate is of no quota, or the quota does not cover the item. */
    @Nullable
    QuotaUse draw(GoodsItem item, Measure rate, TaxStack stack, int position, Findings findings) {
        if (rate.quota() != Measure.Quota.IN || item.classification() == null) {
            return null;
        }
        var origin = item.originCountryCode() == null ? "" : item.originCountryCode();
        var quota = law.tariffQuota(item.classification(), origin, rate.schedule());
        if (quota == null) {
            return null;
        }
        var wanted = stack.quantityIn(quota.unit());
        if (wanted == null) {
            findings.add(AssessmentRule.UNIT_DOES_NOT_CONVERT
                    .at(position, "/statisticalQuantity/unitCode")
                    .suggesting(quota.unit().value()));
            return null;
        }
        var earlier = uses.get(quota.code());
        var left = earlier == null ? balances.of(quota) : earlier.after();
        if (wanted.value().compareTo(left) > 0) {
            findings.add(AssessmentRule.QUOTA_DOES_NOT_COVER
                    .at(position, "/outOfQuotaCode")
                    .suggesting(quota.code() + ": "
                            + new QuotaUse(quota, left, left).before().toPlainString() + " " + quota.unit()));
            return null;
        }
        var use = new QuotaUse(quota, left, wanted.value());
        uses.merge(quota.code(), use, QuotaUse::and);
        return use;
    }

    /** What the whole declaration takes of each quota. */
    List<QuotaUse> uses() {
        return uses.isEmpty() ? List.of() : new ArrayList<>(uses.values());
    }

    /** Whether goods of the declaration may come out of a tariff quota, so that its balance matters to the decision. */
    static boolean concerns(GoodsItem item, LawBook law) {
        var hs = item.classification();
        if (hs == null || item.outOfQuotaCode() != null) {
            return false;
        }
        for (var quota : law.tariffQuotas()) {
            if (quota.isOn(hs)) {
                return true;
            }
        }
        return false;
    }
}
