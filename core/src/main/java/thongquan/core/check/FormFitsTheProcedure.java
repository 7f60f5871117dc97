package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-143",
        vi = "Hình thức tờ khai này không dùng cho loại hình hoặc loại hàng đã khai.",
        en = "This form of declaration is not for the procedure, or the class of goods, declared.",
        basis = "Circular 191/2015/TT-BTC (as amended)")
final class FormFitsTheProcedure extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var form = Form.of(declaration, law);
        if (form == null) {
            return;
        }
        var procedures = form.attribute("procedures");
        var procedure = declaration.customsProcedureCode();
        if (procedures != null && procedure != null && !form.lists("procedures", procedure)) {
            findings.add(broken("/customsProcedureCode").suggesting(procedures));
        }
        var classes = form.attribute("goods-classes");
        var goods = declaration.goodsClassCode();
        if (classes != null && (goods == null || !form.lists("goods-classes", goods))) {
            findings.add(broken("/goodsClassCode").suggesting(classes));
        }
    }
}
