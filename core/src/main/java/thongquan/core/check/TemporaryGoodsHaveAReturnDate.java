package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-132",
        vi = "Hàng tạm nhập, tạm xuất phải khai thời hạn tái xuất, tái nhập; hàng khác thì không khai.",
        en = "Goods in or out for a time name the day by which they return; other goods name none.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class TemporaryGoodsHaveAReturnDate extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var procedure = Procedure.of(declaration, law);
        if (procedure != null
                && "required".equals(procedure.attribute("return-date")) == (declaration.returnDate() == null)) {
            findings.add(broken("/returnDate"));
        }
    }
}
