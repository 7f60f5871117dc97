package thongquan.core.duty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Fee;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * What a declaration owes: each item's taxes, the sum of each tax, and the fee.
 *
 * @param customsValue sum of the items' customs values in whole dong
 * @param totals what is payable of each tax, in legal order; taxes of which nothing is payable are left out
 * @param fee the fee of the declaration; null where none is charged
 * @param payable all taxes and the fee
 */
public record Assessment(
        List<ItemAssessment> items,
        Money customsValue,
        Map<TaxKind, Money> totals,
        @Nullable Fee fee,
        Money payable) {

    public Assessment {
        items = List.copyOf(items);
    }

    /** The taxes together, without the fee. */
    public Money taxes() {
        return fee == null ? payable : payable.minus(fee.amount());
    }
}
