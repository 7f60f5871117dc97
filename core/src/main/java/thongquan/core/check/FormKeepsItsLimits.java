package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-144",
        vi = "Tờ khai trị giá thấp chỉ gồm một vận đơn và một dòng hàng.",
        en = "A low-value declaration is of one house waybill and one goods item.",
        basis = "Circular 191/2015/TT-BTC (as amended)")
final class FormKeepsItsLimits extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var form = Form.of(declaration, law);
        var shipment = declaration.goodsShipment();
        if (form == null || shipment == null) {
            return;
        }
        if (shipment.goodsItems().size() > Form.most(form, "most-items")) {
            findings.add(broken("/goodsShipment/goodsItems").suggesting("≤ " + form.attribute("most-items")));
        }
        var consignment = shipment.consignment();
        var waybills = form.attribute("waybills");
        if (consignment != null
                && waybills != null
                && consignment.transportContractDocumentIds().size() != Integer.parseInt(waybills)) {
            findings.add(broken("/goodsShipment/consignment/transportContractDocumentIds")
                    .suggesting(waybills));
        }
    }
}
