package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-136",
        vi = "Loại hình này không được khai vận chuyển trong cùng tờ khai; hãy khai tờ khai vận chuyển riêng.",
        en = "This procedure does not take the transport in the same declaration: declare the transport apart.",
        basis = "Circular 38/2015/TT-BTC, Annex II, transport (as amended)")
final class TransitFitsTheProcedure extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        if (consignment != null
                && consignment.transit() != null
                && Procedure.of(declaration, law) != null
                && !Procedure.has(declaration, law, "transport-fields", "allowed")) {
            findings.add(broken("/goodsShipment/consignment/transit"));
        }
    }
}
