package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.AllocationBase;

@Rule(
        id = "DEC-245",
        vi =
                "Mã phí vận chuyển phân bổ theo trọng lượng, dung tích: mọi dòng hàng phải có số lượng quy đổi được về cùng"
                        + " một đơn vị khối lượng hoặc dung tích.",
        en = "Freight shared by weight or volume needs a quantity of each item that converts to one unit of mass or"
                + " volume.",
        basis = "Circular 38/2015/TT-BTC, Annex II, freight (as amended)")
final class FreightCanBeShared extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        var code = AllocationBase.byQuantity(valuation, law);
        if (shipment != null
                && valuation != null
                && code != null
                && valuation.freightCharge() != null
                && AllocationBase.quantities(shipment.goodsItems(), code, law) == null) {
            findings.add(broken("/goodsShipment/customsValuation/freightCode").suggesting("A"));
        }
    }
}
