package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.value.CurrencyCode;

@Rule(
        id = "DEC-119",
        vi = "Đồng tiền chưa có tỷ giá tính thuế cho ngày đăng ký.",
        en = "There is no customs exchange rate for this currency on the registration date.",
        basis = "Decree 08/2015/ND-CP, Article 21")
final class CurrenciesHaveAnExchangeRate extends DeclarationRule {

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
            var given = shipment.goodsItems().get(i).declaredCustomsValue();
            if (given != null) {
                amount(given, item(i) + "/declaredCustomsValue", law, findings);
            }
        }
    }

    private void amount(@Nullable Amount amount, String pointer, LawBook law, Findings findings) {
        if (amount == null || amount.currencyCode() == null) {
            return;
        }
        var currency = amount.currencyCode();
        if (!currency.equals(CurrencyCode.VND.value())
                && law.code("currency", currency) != null
                && law.exchangeRate(currency) == null) {
            var times = law.timesOfRates(currency);
            var finding = broken(pointer + "/currencyCode");
            findings.add(
                    times.isEmpty()
                            ? finding
                            : finding.suggesting(
                                    currency + ": " + times.getLast().interval()));
        }
    }
}
