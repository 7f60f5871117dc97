package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.origin.OpenPreferences;

@Rule(
        id = "DEC-235",
        vi =
                "Người bán ở nước ngoài hiệp định: khai nước phát hành hóa đơn bên thứ ba đúng như trên chứng từ chứng nhận"
                        + " xuất xứ.",
        en =
                "The seller is outside the agreement: name the country of the third-country invoice, as the proof of origin"
                        + " does.",
        basis = "Circular 33/2023/TT-BTC",
        severity = Severity.WARNING)
final class ThirdCountryInvoicesAreNamed extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var seller = shipment == null || shipment.exporter() == null
                ? null
                : shipment.exporter().countryCode();
        if (shipment == null || seller == null || !declaration.isImport()) {
            return;
        }
        var items = shipment.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var agreement = OpenPreferences.claimedOfOrigin(items.get(i), law);
            var claim = items.get(i).originClaim();
            if (agreement != null
                    && !agreement.members().contains(seller)
                    && (claim == null || !seller.equals(claim.invoicingCountryCode()))) {
                findings.add(
                        broken(item(i) + "/originClaim/invoicingCountryCode").suggesting(seller));
            }
        }
    }
}
