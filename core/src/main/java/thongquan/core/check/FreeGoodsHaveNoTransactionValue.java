package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.ValuationMethod;

@Rule(
        id = "DEC-240",
        vi = "Phương pháp trị giá giao dịch chỉ dùng cho hàng có giá thực tế đã thanh toán hay sẽ thanh toán; hàng miễn"
                + " phí xác định trị giá theo phương pháp khác.",
        en = "The transaction value is of goods sold for a price paid or payable; value goods free of charge by another"
                + " method.",
        basis = "Circular 39/2015/TT-BTC, Article 6")
final class FreeGoodsHaveNoTransactionValue extends DeclarationRule {

    private static final String KINDS = "price";

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var kind = shipment == null || shipment.tradeTerms() == null
                ? null
                : shipment.tradeTerms().priceKindCode();
        var method = ValuationMethod.of(declaration, law);
        if (declaration.isImport()
                && kind != null
                && method != null
                && method.attribute(KINDS) != null
                && law.code("price-kind", kind) != null
                && !method.lists(KINDS, kind)) {
            findings.add(broken("/goodsShipment/customsValuation/methodCode").suggesting(others(law, kind)));
        }
    }

    /** The methods that are open to prices of the kind, in the order of the law. */
    private static String others(LawBook law, String kind) {
        var text = new StringBuilder();
        for (var method : law.codes("valuation-method")) {
            if (isOpen(method, kind)) {
                text.append(text.isEmpty() ? "" : ", ").append(method.code());
            }
        }
        return text.toString();
    }

    private static boolean isOpen(Code method, String kind) {
        return method.attribute(KINDS) == null || method.lists(KINDS, kind);
    }
}
