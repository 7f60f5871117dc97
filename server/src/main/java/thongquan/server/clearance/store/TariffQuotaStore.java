package thongquan.server.clearance.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was taken of tariff quotas. */
@Repository
public class TariffQuotaStore {

    private final JdbcClient jdbc;

    public TariffQuotaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was taken of each of these quotas, in its unit; a quota that nothing was taken of is not named. */
    public Map<String, BigDecimal> taken(List<String> quotas) {
        var taken = new HashMap<String, BigDecimal>();
        jdbc.sql("select quota, taken from clearance.tariff_quota_balance where quota = any(:quotas)")
                .param("quotas", quotas.toArray(String[]::new))
                .query(row -> {
                    taken.put(row.getString("quota"), row.getBigDecimal("taken"));
                });
        return taken;
    }
}
