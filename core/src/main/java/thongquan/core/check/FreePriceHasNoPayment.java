package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-114",
        vi = "Hàng miễn phí không có phương thức thanh toán; hàng có giá phải nêu phương thức thanh toán.",
        en = "Goods free of charge name no payment method; goods paid for name one.",
        basis = "Circular 38/2015/TT-BTC, Annex II, invoice (as amended)",
        severity = Severity.WARNING)
final class FreePriceHasNoPayment extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.tradeTerms() == null || shipment.invoice() == null) {
            return;
        }
        var kind = shipment.tradeTerms().priceKindCode();
        var method = shipment.invoice().paymentMethodCode();
        var free = "B".equals(kind);
        if (kind != null && free == (method != null && !"KHONGTT".equals(method))) {
            findings.add(broken("/goodsShipment/invoice/paymentMethodCode"));
        }
    }
}
