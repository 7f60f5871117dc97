package thongquan.server.clearance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import thongquan.core.duty.Assessor;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffQuota;
import thongquan.server.clearance.store.TariffQuotaStore;

/** What is left of tariff quotas: the volume is law, what was taken of it is counted with each declaration registered. */
@Service
public class TariffQuotas {

    private final TariffQuotaStore store;

    TariffQuotas(TariffQuotaStore store) {
        this.store = store;
    }

    /**
     * How a quota stands.
     *
     * @param taken what registered declarations took of it, in its unit
     * @param left what is left of it
     */
    public record Standing(TariffQuota quota, BigDecimal taken, BigDecimal left) {}

    /** The balances a decision on the declaration depends on; no trip to the database where no quota is concerned. */
    QuotaBalances balances(Declaration declaration, LawBook law) {
        if (!Assessor.concernsQuota(declaration, law)) {
            return QuotaBalances.UNTOUCHED;
        }
        var left = new HashMap<String, BigDecimal>();
        list(law).forEach(standing -> left.put(standing.quota().code(), standing.left()));
        return new QuotaBalances(left);
    }

    /** The quotas open under a law book, as they stand now. */
    public List<Standing> list(LawBook law) {
        return standings(law.tariffQuotas());
    }

    /** Those of them that are for goods of a tariff line. */
    public List<Standing> list(LawBook law, String hs) {
        return standings(
                law.tariffQuotas().stream().filter(quota -> quota.isOn(hs)).toList());
    }

    private List<Standing> standings(List<TariffQuota> quotas) {
        if (quotas.isEmpty()) {
            return List.of();
        }
        var taken = store.taken(quotas.stream().map(TariffQuota::code).toList());
        return quotas.stream()
                .map(quota -> {
                    var used = taken.getOrDefault(quota.code(), BigDecimal.ZERO);
                    return new Standing(
                            quota, used, quota.volume().subtract(used).max(BigDecimal.ZERO));
                })
                .toList();
    }
}
