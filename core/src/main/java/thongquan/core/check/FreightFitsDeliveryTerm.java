package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-112",
        vi = "Khai phí vận chuyển khi điều kiện giao hàng chưa gồm cước, và chỉ khi đó.",
        en = "Declare freight when the delivery term leaves it out of the price, and only then.",
        basis = "Circular 39/2015/TT-BTC, Article 13")
final class FreightFitsDeliveryTerm extends DeclarationRule {

    private static final DeliveryTerm.Declared FREIGHT = new DeliveryTerm.Declared(
            valuation -> valuation.freightCharge() != null, valuation -> valuation.freightCharge() != null);

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        DeliveryTerm.check(
                declaration,
                law,
                "freight",
                FREIGHT,
                () -> findings.add(broken("/goodsShipment/customsValuation/freightCharge")));
    }
}
