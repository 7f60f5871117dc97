package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-147",
        vi = "Lý do giải phóng hàng này chỉ đi cùng mã xác định thời hạn nộp thuế theo quy định.",
        en = "This reason for release goes only with the payment term the law names for it.",
        basis = "Circular 38/2015/TT-BTC, Article 33 (as amended)")
final class ProvisionalReleasePaysNow extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var code = declaration.provisionalReleaseCode();
        var reason = code == null ? null : law.code("provisional-release", code);
        var terms = reason == null ? null : reason.attribute("payment-terms");
        if (reason == null || terms == null) {
            return;
        }
        var payment = declaration.dutyPayment();
        var term = payment == null ? null : payment.termCode();
        if (term == null || !reason.lists("payment-terms", term)) {
            findings.add(broken("/dutyPayment/termCode").suggesting(terms));
        }
    }
}
