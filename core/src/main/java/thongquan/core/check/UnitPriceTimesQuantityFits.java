package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-117",
        vi = "Đơn giá nhân số lượng được lệch trị giá dòng hàng không quá 1 đơn vị tiền.",
        en = "Unit price times quantity differs from the item charge by at most 1 unit of currency.",
        basis = "Circular 38/2015/TT-BTC, Annex II, import declaration (as amended)")
final class UnitPriceTimesQuantityFits extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var tolerance = law.number("unit-price-tolerance");
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var price = item.unitPrice() == null ? null : item.unitPrice().value();
            var quantity = item.statisticalQuantity() == null
                    ? null
                    : item.statisticalQuantity().value();
            var charge = item.itemCharge() == null ? null : item.itemCharge().value();
            if (price != null
                    && quantity != null
                    && charge != null
                    && price.multiply(quantity).subtract(charge).abs().compareTo(tolerance) > 0) {
                findings.add(broken(item(i) + "/unitPrice/value"));
            }
        }
    }
}
