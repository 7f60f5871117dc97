package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-110",
        vi = "Tổng trọng lượng khai bằng đơn vị khối lượng.",
        en = "Give the gross mass in a unit of mass.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class GrossMassIsAMass extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.consignment() == null) {
            return;
        }
        var mass = shipment.consignment().grossMass();
        if (mass == null || mass.unitCode() == null) {
            return;
        }
        var unit = law.code("unit", mass.unitCode());
        if (unit != null && unit.attribute("kg") == null) {
            findings.add(broken("/goodsShipment/consignment/grossMass/unitCode").suggesting("KGM"));
        }
    }
}
