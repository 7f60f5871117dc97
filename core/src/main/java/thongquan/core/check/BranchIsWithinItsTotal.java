package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-142",
        vi = "Số thứ tự tờ khai nhánh từ 1 đến tổng số tờ khai nhánh.",
        en = "The index of a branch is from 1 to the number of branches.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class BranchIsWithinItsTotal extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var branch = declaration.branch();
        if (branch != null
                && branch.index() != null
                && branch.total() != null
                && (branch.index() < 1 || branch.index() > branch.total())) {
            findings.add(broken("/branch/index").suggesting("≤ " + branch.total()));
        }
    }
}
