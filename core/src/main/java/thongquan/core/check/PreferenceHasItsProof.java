package thongquan.core.check;

import java.util.List;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-125",
        vi = "Áp dụng thuế suất ưu đãi đặc biệt thì phải nêu chứng từ chứng nhận xuất xứ.",
        en = "A preferential schedule rests on its proof of origin: name the document on the item or the declaration.",
        basis = "Circular 33/2023/TT-BTC")
final class PreferenceHasItsProof extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var code = item.tariffScheduleCode();
            var schedule = code == null ? null : law.code("tariff-schedule", code);
            var proof = schedule == null ? null : schedule.attribute("proof");
            if (schedule != null
                    && proof != null
                    && !names(item.additionalDocuments(), schedule)
                    && !names(declaration.additionalDocuments(), schedule)) {
                findings.add(broken(item(i) + "/additionalDocuments").suggesting(proof.replace(" ", ", ")));
            }
        }
    }

    private static boolean names(List<AdditionalDocument> documents, Code schedule) {
        for (var document : documents) {
            if (document.typeCode() != null && schedule.lists("proof", document.typeCode())) {
                return true;
            }
        }
        return false;
    }
}
