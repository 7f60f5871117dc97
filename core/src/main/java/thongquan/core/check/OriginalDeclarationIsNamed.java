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
        var shipment = declaration.goodsShipment();
        var code = declaration.customsProcedureCode();
        if (shipment == null || code == null) {
            return;
        }
        var procedure = law.code("customs-procedure", code);
        if (procedure == null || !"required".equals(procedure.attribute("original"))) {
            return;
        }
        var named = !shipment.previousDocuments().isEmpty()
                || shipment.goodsItems().stream()
                        .allMatch(item -> !item.previousDocuments().isEmpty());
        if (!named) {
            findings.add(broken("/goodsShipment/previousDocuments"));
        }
    }
}
