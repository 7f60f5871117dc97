package thongquan.core.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * One tax of one goods item that comes to another amount, and which measure took the place of which.
 *
 * @param hs tariff line of the item
 * @param before what was payable, in dong
 * @param after what would be payable, in dong
 * @param was the tax as assessed before; null where it was not charged
 * @param now the tax as assessed after; null where it is not charged
 */
public record LineDifference(
        int sequence,
        String hs,
        TaxKind tax,
        Money before,
        Money after,
        Cause cause,
        @Nullable AssessedTax was,
        @Nullable AssessedTax now) {

    /** More to pay above nothing, less below. */
    public Money difference() {
        return after.minus(before);
    }

    /** Adds the taxes of an item that come to another amount. */
    static void collect(String hs, ItemAssessment before, ItemAssessment after, List<LineDifference> into) {
        for (var kind : TaxKind.values()) {
            var owed = payable(before, kind);
            var owes = payable(after, kind);
            if (owed.compareTo(owes) != 0) {
                var was = first(before, kind);
                var now = first(after, kind);
                var sameValue = before.customsValue().equals(after.customsValue());
                into.add(new LineDifference(
                        before.sequence(), hs, kind, owed, owes, cause(was, now, sameValue), was, now));
            }
        }
    }

    private static Money payable(ItemAssessment item, TaxKind kind) {
        var sum = Money.NO_DONG;
        for (var tax : item.taxes()) {
            if (tax.kind() == kind) {
                sum = sum.plus(tax.payable());
            }
        }
        return sum;
    }

    private static @Nullable AssessedTax first(ItemAssessment item, TaxKind kind) {
        for (var tax : item.taxes()) {
            if (tax.kind() == kind) {
                return tax;
            }
        }
        return null;
    }

    private static Cause cause(@Nullable AssessedTax was, @Nullable AssessedTax now, boolean sameValue) {
        if (was == null) {
            return Cause.CHARGED;
        }
        if (now == null) {
            return Cause.ENDED;
        }
        if ((was.relief() == null) != (now.relief() == null)) {
            return Cause.RELIEF;
        }
        if (!was.measure().rate().equals(now.measure().rate())) {
            return Cause.RATE;
        }
        return sameValue ? Cause.BASE : Cause.VALUE;
    }
}
