package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-105",
        vi = "Vận chuyển bằng container thì phải khai số lượng container, bằng với số container đã liệt kê.",
        en = "Count the containers when the goods come in containers; where they are listed, count as many.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class ContainersAreCounted extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.consignment() == null) {
            return;
        }
        var consignment = shipment.consignment();
        var count = consignment.containerCount();
        int listed = consignment.transportEquipments().size();
        var needed = TransportMode.attribute(consignment, law, "containers") != null;
        if (needed && count == null) {
            findings.add(
                    listed == 0
                            ? broken("/goodsShipment/consignment/containerCount")
                            : broken("/goodsShipment/consignment/containerCount")
                                    .suggesting(Integer.toString(listed)));
        } else if (count != null && listed > 0 && count != listed) {
            findings.add(broken("/goodsShipment/consignment/containerCount").suggesting(Integer.toString(listed)));
        }
    }
}
