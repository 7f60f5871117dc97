package thongquan.core.check;

import java.util.List;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-130",
        vi = "Loại hình này phải nêu cả dòng hàng của tờ khai ban đầu.",
        en = "Under this procedure name the line of the original declaration as well as its number.",
        basis = "Decision 1357/QD-TCHQ")
final class OriginalLineIsGiven extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || !Procedure.has(declaration, law, "original-line", "required")) {
            return;
        }
        lines(shipment.previousDocuments(), "/goodsShipment", findings);
        for (int i = 0; i < shipment.goodsItems().size(); i++) {
            lines(shipment.goodsItems().get(i).previousDocuments(), item(i), findings);
        }
    }

    private void lines(List<PreviousDocument> documents, String owner, Findings findings) {
        for (int i = 0; i < documents.size(); i++) {
            if (Procedure.DECLARATION.equals(documents.get(i).typeCode())
                    && documents.get(i).line() == null) {
                findings.add(broken(owner + "/previousDocuments/" + i + "/line"));
            }
        }
    }
}
