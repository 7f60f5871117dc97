package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-115",
        vi = "Trị giá dòng hàng khai bằng đồng tiền của hóa đơn.",
        en = "Give item charges and unit prices in the currency of the invoice.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class ItemsAreInTheInvoiceCurrency extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null
                || shipment.invoice() == null
                || shipment.invoice().amount() == null
                || shipment.invoice().amount().currencyCode() == null) {
            return;
        }
        var currency = shipment.invoice().amount().currencyCode();
        var items = shipment.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var charge = items.get(i).itemCharge();
            if (charge != null && charge.currencyCode() != null && !currency.equals(charge.currencyCode())) {
                findings.add(broken(item(i) + "/itemCharge/currencyCode").suggesting(currency));
            }
            var price = items.get(i).unitPrice();
            if (price != null && price.currencyCode() != null && !currency.equals(price.currencyCode())) {
                findings.add(broken(item(i) + "/unitPrice/currencyCode").suggesting(currency));
            }
        }
    }
}
