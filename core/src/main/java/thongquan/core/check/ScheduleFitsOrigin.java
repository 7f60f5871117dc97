package thongquan.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.origin.OpenPreferences;

@Rule(
        id = "DEC-124",
        vi = "Biểu thuế ưu đãi đặc biệt chỉ dùng cho hàng có xuất xứ từ nước thành viên của hiệp định.",
        en = "A preferential schedule is for goods that originate in a partner of the agreement.",
        basis = "Circular 33/2023/TT-BTC")
final class ScheduleFitsOrigin extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var code = items.get(i).tariffScheduleCode();
            var origin = items.get(i).originCountryCode();
            var schedule = code == null ? null : law.code("tariff-schedule", code);
            if (schedule != null
                    && origin != null
                    && schedule.attribute("origins") != null
                    && !schedule.lists("origins", origin)) {
                findings.add(broken(item(i) + "/tariffScheduleCode")
                        .suggesting(right(items.get(i).classification(), origin, law)));
            }
        }
    }

    /** The schedules that are open to goods of that origin; the general one where there are none. */
    private static String right(@Nullable String hs, String origin, LawBook law) {
        var open = hs == null ? List.<String>of() : OpenPreferences.schedules(hs, origin, law);
        if (!open.isEmpty()) {
            return String.join(", ", open);
        }
        var country = law.code("country", origin);
        return country != null && "no".equals(country.attribute("mfn")) ? "ORD" : "MFN";
    }
}
