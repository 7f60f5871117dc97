package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-118",
        vi = "Trị giá khai đúng số chữ số thập phân của đồng tiền (đồng và yên không có).",
        en = "Amounts keep the decimals of their currency: none for dong and yen.",
        basis = "Circular 38/2015/TT-BTC, Annex II, amounts (as amended)")
final class AmountsKeepTheCurrencysDecimals extends DeclarationRule {

    /** Currencies with decimals may be declared to four places. */
    private static final int MOST = 4;

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null) {
            return;
        }
        if (shipment.invoice() != null) {
            amount(shipment.invoice().amount(), "/goodsShipment/invoice/amount", law, findings);
        }
        var valuation = shipment.customsValuation();
        if (valuation != null) {
            amount(valuation.freightCharge(), "/goodsShipment/customsValuation/freightCharge", law, findings);
            amount(valuation.insuranceCharge(), "/goodsShipment/customsValuation/insuranceCharge", law, findings);
            for (int i = 0; i < valuation.adjustments().size(); i++) {
                amount(
                        valuation.adjustments().get(i).amount(),
                        "/goodsShipment/customsValuation/adjustments/" + i + "/amount",
                        law,
                        findings);
            }
        }
        for (int i = 0; i < shipment.goodsItems().size(); i++) {
            var charge = shipment.goodsItems().get(i).itemCharge();
            if (exceeds(charge, law)) {
                findings.add(broken(item(i) + "/itemCharge/value"));
            }
            if (exceeds(shipment.goodsItems().get(i).declaredCustomsValue(), law)) {
                findings.add(broken(item(i) + "/declaredCustomsValue/value"));
            }
        }
    }

    private void amount(@Nullable Amount amount, String pointer, LawBook law, Findings findings) {
        if (exceeds(amount, law)) {
            findings.add(broken(pointer + "/value"));
        }
    }

    private static boolean exceeds(@Nullable Amount amount, LawBook law) {
        if (amount == null || amount.value() == null || amount.currencyCode() == null) {
            return false;
        }
        var currency = law.code("currency", amount.currencyCode());
        var none = currency != null && "0".equals(currency.attribute("decimals"));
        return amount.value().scale() > (none ? 0 : MOST);
    }
}
