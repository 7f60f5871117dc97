package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-111",
        vi = "Mã phân loại điều chỉnh phải khớp với tên khoản điều chỉnh.",
        en = "The adjustment class is the one that goes with the title.",
        basis = "Circular 39/2015/TT-BTC, Articles 13 and 15")
final class AdjustmentClassFitsTitle extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.customsValuation() == null) {
            return;
        }
        var adjustments = shipment.customsValuation().adjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            var adjustment = adjustments.get(i);
            var title = adjustment.titleCode() == null ? null : law.code("adjustment-title", adjustment.titleCode());
            var fitting = title == null ? null : title.attribute("class");
            if (fitting != null && adjustment.classCode() != null && !fitting.equals(adjustment.classCode())) {
                findings.add(broken("/goodsShipment/customsValuation/adjustments/" + i + "/classCode")
                        .suggesting(fitting));
            }
        }
    }
}
