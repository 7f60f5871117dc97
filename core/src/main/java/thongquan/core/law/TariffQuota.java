package thongquan.core.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import thongquan.core.value.UnitCode;

/**
 * A tariff quota: how much of some goods may come in at the rate inside the quota while it lasts. Its days of effect are
 * its period; a row of the same code known later changes the volume, not what was taken of it.
 *
 * @param code name of the quota and its period, such as {@code TRQ-SUGAR-2026}: what is taken is counted under it
 * @param hs tariff lines, or the leading two to seven digits of several
 * @param origins countries of origin it is for; empty: all
 * @param schedules tariff schedules whose rate inside the quota it opens; empty: all
 * @param volume how much in the unit
 */
public record TariffQuota(
        String code,
        List<String> hs,
        Set<String> origins,
        Set<String> schedules,
        BigDecimal volume,
        UnitCode unit,
        String vi,
        String en,
        Validity validity) {

    public TariffQuota {
        hs = List.copyOf(hs);
        origins = Set.copyOf(origins);
        schedules = Set.copyOf(schedules);
    }

    /** Whether goods of that tariff line, origin and schedule come out of it. */
    public boolean covers(String line, String origin, String schedule) {
        return isOn(line)
                && (origins.isEmpty() || origins.contains(origin))
                && (schedules.isEmpty() || schedules.contains(schedule));
    }

    /** Whether it is for goods of that tariff line, of some origin. */
    public boolean isOn(String line) {
        for (var prefix : hs) {
            if (line.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
