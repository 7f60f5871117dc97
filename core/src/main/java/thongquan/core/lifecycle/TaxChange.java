package thongquan.core.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import thongquan.core.duty.Assessment;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * What an amendment does to one tax of a declaration, in dong.
 *
 * @param tax code of the tax; {@code LP}: the customs fee
 */
public record TaxChange(String tax, Money before, Money after) {

    private static final String FEE = "LP";

    /** By how much more is due; negative: less. */
    public Money difference() {
        return after.minus(before);
    }

    /** Every tax of either version, in the order of the tax stack, with the fee last. */
    public static List<TaxChange> between(Assessment before, Assessment after) {
        var kinds = new LinkedHashSet<TaxKind>();
        for (var kind : TaxKind.values()) {
            if (before.totals().containsKey(kind) || after.totals().containsKey(kind)) {
                kinds.add(kind);
            }
        }
        var changes = new ArrayList<TaxChange>();
        for (var kind : kinds) {
            changes.add(new TaxChange(kind.code(), of(before.totals(), kind), of(after.totals(), kind)));
        }
        var fee = new TaxChange(FEE, fee(before), fee(after));
        if (fee.before().signum() != 0 || fee.after().signum() != 0) {
            changes.add(fee);
        }
        return List.copyOf(changes);
    }

    private static Money of(Map<TaxKind, Money> totals, TaxKind kind) {
        return totals.getOrDefault(kind, Money.NO_DONG);
    }

    private static Money fee(Assessment assessment) {
        var fee = assessment.fee();
        return fee == null ? Money.NO_DONG : fee.amount();
    }
}
