package thongquan.core.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.ruling.AppliedRuling;
import thongquan.core.valuation.ItemValue;
import thongquan.core.value.Money;

/**
 * The taxes of one goods item.
 *
 * @param sequence the item's number
 * @param value the customs value, unrounded, with its parts
 * @param customsValue the customs value in whole dong, as shown in statements
 * @param taxes in legal order; a tax that no measure charges is not listed
 * @param alternatives other rates of duty on the goods, what each would have come to, and why it was not taken
 * @param quota what the item takes of a tariff quota; null where it takes nothing
 * @param rulings the advance rulings about the item
 */
public record ItemAssessment(
        int sequence,
        ItemValue value,
        Money customsValue,
        List<AssessedTax> taxes,
        List<RateNotTaken> alternatives,
        @Nullable QuotaUse quota,
        List<AppliedRuling> rulings) {

    public ItemAssessment {
        taxes = List.copyOf(taxes);
        alternatives = List.copyOf(alternatives);
        rulings = List.copyOf(rulings);
    }

    /** The same item with the advance rulings about it. */
    ItemAssessment under(List<AppliedRuling> rulings) {
        return new ItemAssessment(sequence, value, customsValue, taxes, alternatives, quota, rulings);
    }

    /** Whether the item is declared otherwise than an advance ruling says. */
    boolean deviatesFromRuling() {
        for (var applied : rulings) {
            if (!applied.followed()) {
                return true;
            }
        }
        return false;
    }

    /** What is to be paid on the item. */
    public Money payable() {
        var sum = Money.NO_DONG;
        for (var tax : taxes) {
            sum = sum.plus(tax.payable());
        }
        return sum;
    }
}
