package thongquan.core.check;

import java.util.List;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-121",
        vi = "Giấy phép, chứng từ phải còn hiệu lực vào ngày đăng ký tờ khai.",
        en = "Permits and certificates are valid on the registration date.",
        basis = "Customs Law 54/2014, Article 24")
final class DocumentsAreValidOnTheDay extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
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
            if (document.issueDate() != null && document.issueDate().isAfter(law.lawDate())) {
                findings.add(broken(pointer + i + "/issueDate"));
            }
            if (document.expirationDate() != null && document.expirationDate().isBefore(law.lawDate())) {
                findings.add(broken(pointer + i + "/expirationDate"));
            }
        }
    }
}
