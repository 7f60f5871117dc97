package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.origin.OpenPreferences;
import thongquan.core.origin.Route;

@Rule(
        id = "DEC-234",
        vi = "Hàng hưởng ưu đãi đặc biệt đi qua nước ngoài hiệp định phải có chứng từ chứng minh vận chuyển trực tiếp.",
        en = "Goods under a preferential schedule that came from or through a country outside the agreement name the"
                + " document that shows direct consignment.",
        basis = "Circular 33/2023/TT-BTC; direct consignment rule of the agreement")
final class PreferredGoodsCameDirectly extends DeclarationRule {

    /** Goods that did not travel: delivered within the country, through pipes or wires, or carried. */
    private static final String OTHER_MODE = "9";

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || !declaration.isImport() || didNotTravel(declaration)) {
            return;
        }
        var items = shipment.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var agreement = OpenPreferences.claimedOfOrigin(items.get(i), law);
            if (agreement != null
                    && Route.thirdCountry(shipment, agreement) != null
                    && !Route.isShown(items.get(i).additionalDocuments(), law)
                    && !Route.isShown(declaration.additionalDocuments(), law)) {
                findings.add(broken(item(i) + "/additionalDocuments").suggesting(Route.evidence(law)));
            }
        }
    }

    private static boolean didNotTravel(Declaration declaration) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var means = consignment == null ? null : consignment.borderTransportMeans();
        return means != null && OTHER_MODE.equals(means.modeCode());
    }
}
