package thongquan.core.origin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.Agreement;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;

/** The agreements under which goods could bear less duty than they were charged, once their origin is proved. */
public final class OpenPreferences {

    private OpenPreferences() {}

    /** The agreement whose schedule the item claims, or null where it claims none. */
    public static @Nullable Agreement claimed(GoodsItem item, LawBook law) {
        var schedule = item.tariffScheduleCode();
        return schedule == null ? null : law.agreement(schedule);
    }

    /** The same where the item's origin is one of the agreement's; where it is not, another rule says so. */
    public static @Nullable Agreement claimedOfOrigin(GoodsItem item, LawBook law) {
        var agreement = claimed(item, law);
        var origin = item.originCountryCode();
        return agreement == null || origin == null || !agreement.origins().contains(origin) ? null : agreement;
    }

    /**
     * The agreements not claimed that have a lower rate for the item. Only percentages are compared: whether an amount for
     * a unit is less, this does not guess.
     *
     * @param charged the duty measure the item was charged by
     */
    public static List<Agreement> of(GoodsItem item, Measure charged, LawBook law) {
        var hs = item.classification();
        var origin = item.originCountryCode();
        if (hs == null || origin == null || !(charged.rate() instanceof Rate.AdValorem(var now)) || now.signum() == 0) {
            return List.of();
        }
        List<Agreement> open = List.of();
        for (var measure : law.measures(hs)) {
            if (measure.tax() == TaxKind.IMPORT_DUTY
                    && measure.quota() == Measure.Quota.NONE
                    && measure.rate() instanceof Rate.AdValorem(var percent)
                    && percent.compareTo(now) < 0
                    && measure.covers(origin)) {
                var agreement = law.agreement(measure.schedule());
                if (agreement != null && agreement.origins().contains(origin)) {
                    open = open.isEmpty() ? new ArrayList<>(4) : open;
                    open.add(agreement);
                }
            }
        }
        return open;
    }

    /** The schedules that have a rate for goods of that origin, in the order of the measures. */
    public static List<String> schedules(String hs, String origin, LawBook law) {
        var schedules = new ArrayList<String>();
        for (var measure : law.measures(hs)) {
            var agreement = measure.tax() == TaxKind.IMPORT_DUTY ? law.agreement(measure.schedule()) : null;
            if (agreement != null
                    && agreement.origins().contains(origin)
                    && measure.covers(origin)
                    && !schedules.contains(agreement.schedule())) {
                schedules.add(agreement.schedule());
            }
        }
        return schedules;
    }
}
