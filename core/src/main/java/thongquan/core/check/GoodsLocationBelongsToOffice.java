package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-109",
        vi = "Địa điểm lưu kho phải thuộc cơ quan hải quan nơi khai.",
        en = "The goods location lies with the declaration office.",
        basis = "Circular 38/2015/TT-BTC, Annex II, storage place (as amended)",
        severity = Severity.WARNING)
final class GoodsLocationBelongsToOffice extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var office = declaration.declarationOfficeId();
        if (shipment == null || shipment.consignment() == null || office == null) {
            return;
        }
        var location = shipment.consignment().goodsLocationId();
        if (location != null && location.length() == 7 && !location.startsWith(office)) {
            findings.add(broken("/goodsShipment/consignment/goodsLocationId"));
        }
    }
}
