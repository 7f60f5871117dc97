package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-137",
        vi = "Ngày đến đích không được trước ngày khởi hành vận chuyển.",
        en = "Transport arrives at its destination on the day it starts, or later.",
        basis = "Circular 38/2015/TT-BTC, Annex II, transport (as amended)")
final class TransitEndsAfterItsStart extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var transit = consignment == null ? null : consignment.transit();
        if (transit != null
                && transit.startDate() != null
                && transit.arrivalDate() != null
                && transit.arrivalDate().isBefore(transit.startDate())) {
            findings.add(broken("/goodsShipment/consignment/transit/arrivalDate"));
        }
    }
}
