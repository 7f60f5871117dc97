package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.ValuationMethod;

@Rule(
        id = "DEC-243",
        vi = "Phân bổ thủ công và các phương pháp không dựa trên trị giá giao dịch: khai trị giá hải quan của từng dòng"
                + " hàng; các trường hợp khác thì không khai.",
        en = "Under manual allocation, and under methods other than the transaction value, each item gives its customs"
                + " value; otherwise none does.",
        basis = "Circular 38/2015/TT-BTC, Annex II, customs value of the item (as amended)")
final class ItemsGiveTheirCustomsValue extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        boolean isGiven = ValuationMethod.isGivenByItem(declaration, law);
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (isGiven == (items.get(i).declaredCustomsValue() == null)) {
                findings.add(broken(item(i) + "/declaredCustomsValue"));
            }
        }
    }
}
