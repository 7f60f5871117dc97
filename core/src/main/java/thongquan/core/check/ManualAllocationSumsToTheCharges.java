package thongquan.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.ValuationMethod;
import thongquan.core.value.CurrencyCode;

@Rule(
        id = "DEC-244",
        vi =
                "Khi phân bổ thủ công, tổng trị giá hải quan của các dòng hàng phải bằng tổng trị giá hóa đơn cùng các khoản"
                        + " cộng, trừ, phí vận chuyển và bảo hiểm (tính bằng đồng).",
        en = "Under manual allocation the customs values of the items sum to prices, adjustments, freight and insurance"
                + " together, in dong.",
        basis = "Circular 38/2015/TT-BTC, Annex II, customs value of the item (as amended)")
final class ManualAllocationSumsToTheCharges extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var method = ValuationMethod.of(declaration, law);
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        if (shipment == null
                || valuation == null
                || method == null
                || !"charges".equals(method.attribute("sum"))
                || !declaration.isImport()) {
            return;
        }
        var sums = new Sums(law);
        var given = new Sums(law);
        shipment.goodsItems().forEach(item -> {
            sums.add(item.itemCharge(), 1);
            given.add(item.declaredCustomsValue(), 1);
        });
        charges(valuation, sums);
        if (sums.isComplete
                && given.isComplete
                && given.dong.subtract(sums.dong).abs().compareTo(tolerance(shipment, law)) > 0) {
            findings.add(broken("/goodsShipment/goodsItems/0/declaredCustomsValue/value")
                    .suggesting(
                            "Σ = " + sums.dong.setScale(0, RoundingMode.HALF_UP).toPlainString() + " VND"));
        }
    }

    private static void charges(CustomsValuation valuation, Sums sums) {
        for (var adjustment : valuation.adjustments()) {
            if ("AD".equals(adjustment.classCode())) {
                sums.add(adjustment.amount(), 1);
            } else if ("SB".equals(adjustment.classCode())) {
                sums.add(adjustment.amount(), -1);
            }
        }
        if (valuation.freightCharge() != null) {
            sums.add(valuation.freightCharge(), 1);
        }
        if (valuation.insuranceCharge() != null) {
            sums.add(valuation.insuranceCharge(), 1);
        }
    }

    /** By how much shares worked out by hand may differ: so many dong for each item. */
    private static BigDecimal tolerance(GoodsShipment shipment, LawBook law) {
        return law.parameter("allocation-tolerance") == null
                ? BigDecimal.ZERO
                : law.number("allocation-tolerance")
                        .multiply(BigDecimal.valueOf(shipment.goodsItems().size()));
    }

    /** A sum in dong; not complete where an amount or a rate is missing, which other rules ask for. */
    private static final class Sums {
        private final LawBook law;
        private BigDecimal dong = BigDecimal.ZERO;
        private boolean isComplete = true;

        private Sums(LawBook law) {
            this.law = law;
        }

        private void add(@Nullable Amount amount, int sign) {
            var rate = amount == null || amount.value() == null ? null : rate(amount.currencyCode());
            if (amount == null || amount.value() == null || rate == null) {
                isComplete = false;
                return;
            }
            var value = amount.value().multiply(rate);
            dong = sign < 0 ? dong.subtract(value) : dong.add(value);
        }

        private @Nullable BigDecimal rate(@Nullable String currency) {
            if (CurrencyCode.VND.value().equals(currency)) {
                return BigDecimal.ONE;
            }
            var rate = currency == null ? null : law.exchangeRate(currency);
            return rate == null ? null : rate.dong();
        }
    }
}
