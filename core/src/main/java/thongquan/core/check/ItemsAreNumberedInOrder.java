package thongquan.core.check;

import java.util.Objects;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-101",
        vi = "Đánh số dòng hàng liên tục từ 1.",
        en = "Number the goods items 1, 2, 3 without gaps.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class ItemsAreNumberedInOrder extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var sequence = items.get(i).sequence();
            if (sequence != null && !Objects.equals(sequence, i + 1)) {
                findings.add(broken(item(i) + "/sequence").suggesting(Integer.toString(i + 1)));
            }
        }
    }
}
