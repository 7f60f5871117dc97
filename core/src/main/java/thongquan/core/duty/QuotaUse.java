package thongquan.core.duty;

import java.math.BigDecimal;
import thongquan.core.law.TariffQuota;
import thongquan.core.value.Exact;

/**
 * What one declaration, or one of its items, takes of a tariff quota, in the unit of the quota.
 *
 * @param before what was left of it before
 */
public record QuotaUse(TariffQuota quota, BigDecimal before, BigDecimal taken) {

    public QuotaUse {
        before = Exact.normal(before);
        taken = Exact.normal(taken);
    }

    /** What is left of the quota after. */
    public BigDecimal after() {
        return before.subtract(taken);
    }

    /** The same with what another item takes after it. */
    QuotaUse and(QuotaUse next) {
        return new QuotaUse(quota, before, taken.add(next.taken));
    }
}
