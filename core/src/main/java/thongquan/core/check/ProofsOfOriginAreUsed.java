package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.origin.OpenPreferences;

@Rule(
        id = "DEC-236",
        vi = "Dòng hàng có chứng từ chứng nhận xuất xứ nhưng không khai biểu thuế ưu đãi đặc biệt của chứng từ đó.",
        en = "The item names a proof of origin, but does not claim the schedule it proves.",
        basis = "Circular 33/2023/TT-BTC",
        severity = Severity.WARNING)
final class ProofsOfOriginAreUsed extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        if (!declaration.isImport()) {
            return;
        }
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).additionalDocuments().isEmpty() && OpenPreferences.claimed(items.get(i), law) == null) {
                var unclaimed = unclaimed(items.get(i), law);
                if (unclaimed != null) {
                    findings.add(broken(item(i) + "/tariffScheduleCode").suggesting(unclaimed));
                }
            }
        }
    }

    /** A schedule that is open to the item, and that one of its documents proves. */
    private static @Nullable String unclaimed(GoodsItem item, LawBook law) {
        var hs = item.classification();
        var origin = item.originCountryCode();
        if (hs == null || origin == null) {
            return null;
        }
        for (var document : item.additionalDocuments()) {
            if (document.typeCode() == null || law.originProof(document.typeCode()) == null) {
                continue;
            }
            for (var schedule : OpenPreferences.schedules(hs, origin, law)) {
                var agreement = law.agreement(schedule);
                if (agreement != null && agreement.proof(document.typeCode()) != null) {
                    return schedule;
                }
            }
        }
        return null;
    }
}
