package thongquan.core.duty;

import java.math.BigDecimal;
import java.util.Map;
import thongquan.core.law.TariffQuota;

/**
 * What is left of tariff quotas when a decision is made: a fact, like the time. A quota that is not named is untouched.
 *
 * @param left by the code of the quota, in its unit
 */
public record QuotaBalances(Map<String, BigDecimal> left) {

    /** Nothing taken of any quota yet. */
    public static final QuotaBalances UNTOUCHED = new QuotaBalances(Map.of());

    public QuotaBalances {
        left = Map.copyOf(left);
    }

    /** What is left of the quota. */
    public BigDecimal of(TariffQuota quota) {
        return left.getOrDefault(quota.code(), quota.volume());
    }
}
