package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-113",
        vi =
                "Không khai phí bảo hiểm khi giá đã gồm bảo hiểm; khi giá chưa gồm, khai phí hoặc khai mã D (không bảo hiểm).",
        en =
                "Declare insurance when the delivery term leaves it out of the price (code D where there is none), and only then.",
        basis = "Circular 39/2015/TT-BTC, Article 13")
final class InsuranceFitsDeliveryTerm extends DeclarationRule {

    /** The code by which the declarant says that the goods travel without insurance. */
    private static final String NONE = "D";

    private static final DeliveryTerm.Declared INSURANCE = new DeliveryTerm.Declared(
            valuation -> valuation.insuranceCharge() != null || NONE.equals(valuation.insuranceCode()),
            valuation -> valuation.insuranceCharge() != null);

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        DeliveryTerm.check(
                declaration,
                law,
                "insurance",
                INSURANCE,
                () -> findings.add(broken("/goodsShipment/customsValuation/insuranceCharge")));
    }
}
