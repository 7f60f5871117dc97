package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.ValuationMethod;

@Rule(
        id = "DEC-242",
        vi =
                "Phương pháp trị giá này phải kèm chi tiết khai trị giá: hàng so sánh, các khoản khấu trừ hoặc tính toán, hay"
                        + " lý do quan hệ không ảnh hưởng đến giá.",
        en =
                "This valuation method needs its details: the goods compared with, what was deducted or computed, or why the"
                        + " relation has no influence on the price.",
        basis = "Circular 39/2015/TT-BTC, Articles 7 to 12")
final class ValuationMethodIsExplained extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        var method = ValuationMethod.of(declaration, law);
        if (valuation != null
                && method != null
                && declaration.isImport()
                && "required".equals(method.attribute("details"))
                && valuation.details() == null) {
            findings.add(broken("/goodsShipment/customsValuation/details"));
        }
    }
}
