package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-120",
        vi = "Ngày hóa đơn không được sau ngày đăng ký tờ khai.",
        en = "The invoice is not dated after the registration.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class InvoiceIsNotFromTheFuture extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.invoice() == null) {
            return;
        }
        var date = shipment.invoice().issueDate();
        if (date != null && date.isAfter(law.lawDate())) {
            findings.add(broken("/goodsShipment/invoice/issueDate"));
        }
    }
}
