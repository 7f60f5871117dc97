package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-138",
        vi = "Mã phân loại hàng hóa không phù hợp với loại hình.",
        en = "Goods of this class are not declared under this procedure.",
        basis = "Circular 38/2015/TT-BTC, Annex II, goods class (as amended)",
        severity = Severity.WARNING)
final class GoodsClassFitsTheProcedure extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var procedure = Procedure.of(declaration, law);
        var goods = declaration.goodsClassCode();
        var classes = procedure == null ? null : procedure.attribute("goods-classes");
        if (procedure != null
                && classes != null
                && goods != null
                && law.code("goods-class", goods) != null
                && !procedure.lists("goods-classes", goods)) {
            findings.add(broken("/goodsClassCode").suggesting(classes));
        }
    }
}
