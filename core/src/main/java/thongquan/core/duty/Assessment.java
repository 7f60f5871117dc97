package thongquan.core.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Fee;
import thongquan.core.law.TaxKind;
import thongquan.core.ruling.AppliedRuling;
import thongquan.core.value.Money;

/**
 * What a declaration owes: each item's taxes, the sum of each tax, and the fee.
 *
 * @param customsValue sum of the items' customs values in whole dong
 * @param totals what is payable of each tax, in legal order; taxes of which nothing is payable are left out
 * @param suspended what waits of each tax while the goods are under the procedure: the amount a guarantee secures
 * @param forgiven what the law forgives of each tax, by an exemption or a reduction
 * @param quotas what the declaration takes of tariff quotas
 * @param fee the fee of the declaration; null where none is charged
 * @param payable all taxes and the fee
 */
public record Assessment(
        List<ItemAssessment> items,
        Money customsValue,
        Map<TaxKind, Money> totals,
        Map<TaxKind, Money> suspended,
        Map<TaxKind, Money> forgiven,
        List<QuotaUse> quotas,
        @Nullable Fee fee,
        Money payable) {

    public Assessment {
        items = List.copyOf(items);
        quotas = List.copyOf(quotas);
    }

    /** The same assessment with the advance rulings about each item; an empty list where there are none. */
    public Assessment under(List<List<AppliedRuling>> rulings) {
        if (rulings.isEmpty()) {
            return this;
        }
        var ruled = new ArrayList<ItemAssessment>(items.size());
        for (int i = 0; i < items.size(); i++) {
            ruled.add(items.get(i).under(rulings.get(i)));
        }
        return new Assessment(ruled, customsValue, totals, suspended, forgiven, quotas, fee, payable);
    }

    /** Whether an item is declared otherwise than an advance ruling says. */
    public boolean deviatesFromRuling() {
        for (var item : items) {
            if (item.deviatesFromRuling()) {
                return true;
            }
        }
        return false;
    }

    /** The taxes together, without the fee. */
    public Money taxes() {
        return fee == null ? payable : payable.minus(fee.amount());
    }

    /** All that waits under the procedure: the theoretical tax that a guarantee has to cover. */
    public Money secured() {
        return sum(suspended);
    }

    /** All that the law forgives. */
    public Money spared() {
        return sum(forgiven);
    }

    private static Money sum(Map<TaxKind, Money> taxes) {
        var sum = Money.NO_DONG;
        for (var tax : taxes.values()) {
            sum = sum.plus(tax);
        }
        return sum;
    }
}
