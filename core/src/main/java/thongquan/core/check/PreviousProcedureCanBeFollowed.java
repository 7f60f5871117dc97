package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-131",
        vi = "Loại hình này không thể tiếp theo loại hình trước đã khai.",
        en = "This procedure does not follow the previous procedure declared.",
        basis = "Decision 1357/QD-TCHQ")
final class PreviousProcedureCanBeFollowed extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var previous = declaration.previousProcedureCode();
        var procedure = Procedure.of(declaration, law);
        if (previous == null
                || procedure == null
                || law.code("customs-procedure", previous) == null
                || procedure.lists("pairs", previous)) {
            return;
        }
        var pairs = procedure.attribute("pairs");
        var finding = broken("/previousProcedureCode");
        findings.add(pairs == null ? finding : finding.suggesting(pairs));
    }
}
