package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;

@Rule(
        id = "DEC-126",
        vi = "Chỉ đánh dấu ngoài hạn ngạch với hàng có hạn ngạch thuế quan.",
        en = "Mark goods as out of quota only where the tariff line has a quota.",
        basis = "Decree 26/2023/ND-CP")
final class QuotaFlagFitsTheGoods extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var hs = items.get(i).classification();
            if (items.get(i).outOfQuotaCode() == null || hs == null || law.tariffLine(hs) == null) {
                continue;
            }
            var hasQuota = law.measures(hs).stream().anyMatch(measure -> measure.quota() == Measure.Quota.OUT);
            if (!hasQuota) {
                findings.add(broken(item(i) + "/outOfQuotaCode"));
            }
        }
    }
}
