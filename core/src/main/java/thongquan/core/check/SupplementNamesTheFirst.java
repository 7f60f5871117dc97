package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-148",
        vi = "Tờ khai bổ sung phải nêu số tờ khai chưa hoàn chỉnh trong chứng từ trước.",
        en = "A supplementary declaration names the incomplete one among the previous documents.",
        basis = "Circular 38/2015/TT-BTC, Article 33 (as amended)")
final class SupplementNamesTheFirst extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var form = Form.of(declaration, law);
        if (form != null
                && "required".equals(form.attribute("first"))
                && !Procedure.namesPrevious(declaration, Procedure.DECLARATION)) {
            findings.add(broken("/goodsShipment/previousDocuments").suggesting(Procedure.DECLARATION));
        }
    }
}
