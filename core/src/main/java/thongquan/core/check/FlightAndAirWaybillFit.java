package thongquan.core.check;

import java.util.regex.Pattern;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-107",
        vi =
                "Hàng không: số vận đơn không quá 20 ký tự, chuyến bay dạng hai chữ hãng, bốn số, /, ngày và tháng (VD: VN0123/22NOV).",
        en = "By air: a waybill of at most 20 characters and a flight like VN0123/22NOV.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class FlightAndAirWaybillFit extends DeclarationRule {

    private static final Pattern FLIGHT = Pattern.compile("[A-Z0-9]{2}[0-9]{4}/[0-9]{2}[A-Z]{3}");

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null
                || shipment.consignment() == null
                || TransportMode.attribute(shipment.consignment(), law, "flight") == null) {
            return;
        }
        var consignment = shipment.consignment();
        var waybills = consignment.transportContractDocumentIds();
        for (int i = 0; i < waybills.size(); i++) {
            if (waybills.get(i).length() > 20) {
                findings.add(broken("/goodsShipment/consignment/transportContractDocumentIds/" + i));
            }
        }
        var means = consignment.borderTransportMeans();
        if (means != null && means.id() != null && !FLIGHT.matcher(means.id()).matches()) {
            findings.add(broken("/goodsShipment/consignment/borderTransportMeans/id"));
        }
    }
}
