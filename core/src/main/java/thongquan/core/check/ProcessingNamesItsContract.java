package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-135",
        vi = "Loại hình gia công phải nêu hợp đồng gia công trong chứng từ trước.",
        en = "Under a processing procedure name the processing contract among the previous documents.",
        basis = "Decree 08/2015/ND-CP, Article 36; Circular 38/2015/TT-BTC, Article 56 (as amended)")
final class ProcessingNamesItsContract extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var procedure = Procedure.of(declaration, law);
        var contract = procedure == null ? null : procedure.attribute("contract");
        if (contract != null && !Procedure.namesPrevious(declaration, contract)) {
            findings.add(broken("/goodsShipment/previousDocuments").suggesting(contract));
        }
    }
}
