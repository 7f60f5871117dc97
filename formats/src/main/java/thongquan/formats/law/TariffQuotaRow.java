package thongquan.formats.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.TariffQuota;

/** Reads a row of tariff quotas: goods, origins and schedules it is for, and its volume. */
final class TariffQuotaRow {

    private TariffQuotaRow() {}

    static @Nullable TariffQuota read(Row row) {
        var code = row.required("code");
        row.required("hs");
        var hs = row.words("hs");
        for (var prefix : hs) {
            if (!Form.isDigits(prefix, 2, 8)) {
                row.note(PackRule.TARIFF_LINE_FORM, prefix);
            }
        }
        var volume = row.number("volume");
        var unit = MeasureRow.unit(row, "unit");
        var vi = row.required("vi");
        var en = row.required("en");
        var validity = row.validity();
        if (unit == null || !row.isSound()) {
            return null;
        }
        return new TariffQuota(
                code, List.copyOf(hs), row.words("origins"), row.words("schedules"), volume, unit, vi, en, validity);
    }
}
