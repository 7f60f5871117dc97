package thongquan.core.check;

import java.util.List;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-230",
        vi = "Chứng từ chứng nhận xuất xứ phải còn trong thời hạn hiệu lực tính từ ngày cấp.",
        en = "A proof of origin holds for as long as its agreement says from the day of issue, and no longer.",
        basis = "Circular 33/2023/TT-BTC")
final class ProofsOfOriginAreInTheirTime extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        if (!declaration.isImport()) {
            return;
        }
        documents(declaration.additionalDocuments(), "/additionalDocuments/", law, findings);
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).additionalDocuments().isEmpty()) {
                documents(items.get(i).additionalDocuments(), item(i) + "/additionalDocuments/", law, findings);
            }
        }
    }

    private void documents(List<AdditionalDocument> documents, String pointer, LawBook law, Findings findings) {
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            var proof = document.typeCode() == null ? null : law.originProof(document.typeCode());
            var issued = document.issueDate();
            if (proof == null || issued == null) {
                continue;
            }
            var last = proof.lastDay(issued);
            var ends = document.expirationDate();
            if (ends != null && ends.isAfter(last) && !ends.isBefore(law.lawDate())) {
                findings.add(broken(pointer + i + "/expirationDate").suggesting("≤ " + last));
            } else if (ends == null && last.isBefore(law.lawDate())) {
                findings.add(broken(pointer + i + "/issueDate")
                        .suggesting("≥ " + law.lawDate().minusMonths(proof.months())));
            }
        }
    }
}
