package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.value.DeclarationNumber;

@Rule(
        id = "DEC-141",
        vi = "Tờ khai nhánh đầu tiên khai F và số thứ tự 1; các nhánh sau khai số tờ khai đầu tiên.",
        en =
                "The first branch gives F and index 1; every later one gives the number of the first and an index above 1.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class FirstBranchIsNamed extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var branch = declaration.branch();
        if (branch == null || branch.firstDeclarationId() == null || branch.index() == null) {
            return;
        }
        if (branch.isFirst()) {
            if (branch.index() != 1) {
                findings.add(broken("/branch/index").suggesting("1"));
            }
        } else if (!DeclarationNumber.isDeclarationNumber(branch.firstDeclarationId())) {
            findings.add(broken("/branch/firstDeclarationId"));
        } else if (branch.index() == 1) {
            findings.add(broken("/branch/firstDeclarationId").suggesting("F"));
        }
    }
}
