package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

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
                findings.add(broken(item(i) + "/tariffScheduleCode"));
            }
        }
    }
}
