package thongquan.core.check;

import java.math.BigDecimal;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.value.Exact;

@Rule(
        id = "DEC-116",
        vi = "Tổng trị giá các dòng hàng phải bằng tổng trị giá hóa đơn.",
        en = "The item charges sum to the invoice amount.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class ItemsSumToTheInvoice extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.invoice() == null || shipment.invoice().amount() == null) {
            return;
        }
        var total = shipment.invoice().amount().value();
        var sum = BigDecimal.ZERO;
        for (var item : shipment.goodsItems()) {
            if (item.itemCharge() == null || item.itemCharge().value() == null) {
                return;
            }
            sum = sum.add(item.itemCharge().value());
        }
        if (total != null && !shipment.goodsItems().isEmpty() && sum.compareTo(total) != 0) {
            findings.add(broken("/goodsShipment/invoice/amount/value")
                    .suggesting(Exact.normal(sum).toPlainString()));
        }
    }
}
