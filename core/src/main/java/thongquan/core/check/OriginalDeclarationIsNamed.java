package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-123",
        vi = "Loại hình này phải nêu số tờ khai ban đầu.",
        en = "This procedure names the declaration it follows.",
        basis = "Decision 1357/QD-TCHQ")
final class OriginalDeclarationIsNamed extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        if (Procedure.has(declaration, law, "original", "required")
                && !Procedure.namesPrevious(declaration, Procedure.DECLARATION)) {
            findings.add(broken("/goodsShipment/previousDocuments"));
        }
    }
}
