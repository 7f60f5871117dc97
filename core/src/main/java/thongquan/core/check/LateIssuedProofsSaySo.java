package thongquan.core.check;

import java.time.LocalDate;
import java.util.List;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.OriginProof;

@Rule(
        id = "DEC-237",
        vi = "C/O cấp sau ngày hàng đến phải ghi “ISSUED RETROACTIVELY”; hãy kiểm tra ngày cấp.",
        en = "A certificate issued after the goods arrived must say that it was issued retroactively: check its date.",
        basis = "Circular 33/2023/TT-BTC; certification procedures of the agreement",
        severity = Severity.WARNING)
final class LateIssuedProofsSaySo extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var arrived = consignment == null ? null : consignment.arrivalDate();
        if (arrived == null || !declaration.isImport()) {
            return;
        }
        documents(declaration.additionalDocuments(), arrived, "/additionalDocuments/", law, findings);
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).additionalDocuments().isEmpty()) {
                documents(
                        items.get(i).additionalDocuments(), arrived, item(i) + "/additionalDocuments/", law, findings);
            }
        }
    }

    private void documents(
            List<AdditionalDocument> documents, LocalDate arrived, String pointer, LawBook law, Findings findings) {
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            var issued = document.issueDate();
            if (issued == null
                    || !issued.isAfter(arrived)
                    || issued.isAfter(law.lawDate())
                    || document.typeCode() == null) {
                continue;
            }
            var proof = law.originProof(document.typeCode());
            if (proof != null && proof.issuer() == OriginProof.Issuer.AUTHORITY) {
                findings.add(broken(pointer + i + "/issueDate").suggesting("≤ " + arrived));
            }
        }
    }
}
