package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-108",
        vi = "Khai trọng lượng, địa điểm lưu kho và phương tiện, trừ khi hàng không đi bằng phương tiện vận tải.",
        en =
                "Declare mass, goods location and means of transport, unless the goods come by no means of transport: then none of them.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class TransportDetailsFitTheMode extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.consignment() == null) {
            return;
        }
        var consignment = shipment.consignment();
        var means = consignment.borderTransportMeans();
        if (means == null || means.modeCode() == null || law.code("transport-mode", means.modeCode()) == null) {
            return;
        }
        var none = "none";
        presence(
                none.equals(TransportMode.attribute(consignment, law, "weight")),
                consignment.grossMass() != null,
                "/goodsShipment/consignment/grossMass",
                findings);
        presence(
                none.equals(TransportMode.attribute(consignment, law, "location")),
                consignment.goodsLocationId() != null,
                "/goodsShipment/consignment/goodsLocationId",
                findings);
        presence(
                none.equals(TransportMode.attribute(consignment, law, "means")),
                means.id() != null || means.name() != null,
                "/goodsShipment/consignment/borderTransportMeans/id",
                findings);
    }

    private void presence(boolean forbidden, boolean declared, String pointer, Findings findings) {
        if (forbidden == declared) {
            findings.add(broken(pointer));
        }
    }
}
