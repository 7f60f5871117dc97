package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-102",
        vi = "Mã loại hình phải thuộc đúng nhóm nhập khẩu hoặc xuất khẩu.",
        en = "Use an import procedure on an import and an export procedure on an export.",
        basis = "Decision 1357/QD-TCHQ")
final class ProcedureFitsDeclarationType extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var code = declaration.customsProcedureCode();
        var type = declaration.typeCode();
        if (code == null || type == null) {
            return;
        }
        var procedure = law.code("customs-procedure", code);
        if (procedure != null && !type.equals(procedure.attribute("direction"))) {
            findings.add(broken("/customsProcedureCode"));
        }
    }
}
