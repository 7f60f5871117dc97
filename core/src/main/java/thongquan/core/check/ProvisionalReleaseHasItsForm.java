package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-146",
        vi = "Tờ khai chưa hoàn chỉnh phải nêu lý do đề nghị giải phóng hàng; tờ khai khác thì không nêu.",
        en = "An incomplete declaration gives the reason for release before final figures; any other gives none.",
        basis = "Circular 38/2015/TT-BTC, Article 33 (as amended)")
final class ProvisionalReleaseHasItsForm extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var form = Form.of(declaration, law);
        var isForIt = form != null && "required".equals(form.attribute("release"));
        if (isForIt == (declaration.provisionalReleaseCode() == null)) {
            findings.add(broken("/provisionalReleaseCode"));
        }
    }
}
