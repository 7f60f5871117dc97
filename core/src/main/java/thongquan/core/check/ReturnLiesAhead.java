package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-133",
        vi = "Thời hạn tái xuất, tái nhập phải sau ngày đăng ký tờ khai.",
        en = "The deadline for the return lies after the day of registration.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class ReturnLiesAhead extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var due = declaration.returnDate();
        if (due != null && !due.isAfter(law.lawDate())) {
            findings.add(broken("/returnDate"));
        }
    }
}
