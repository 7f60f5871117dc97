package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.valuation.ValuationMethod;

@Rule(
        id = "DEC-241",
        vi = "Người mua và người bán có quan hệ đặc biệt thì khai mã quan hệ và phương pháp tương ứng; không có quan hệ"
                + " thì không dùng phương pháp đó.",
        en = "Buyer and seller who are related declare how, and take the method for related parties; others take"
                + " neither.",
        basis = "Circular 39/2015/TT-BTC, Articles 6 and 7")
final class AffiliationFitsTheMethod extends DeclarationRule {

    private static final String AFFILIATION = "affiliation";

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        var valuation = shipment == null ? null : shipment.customsValuation();
        var method = ValuationMethod.of(declaration, law);
        var wanted = method == null ? null : method.attribute(AFFILIATION);
        if (valuation == null || wanted == null || !declaration.isImport()) {
            return;
        }
        var isDeclared = valuation.affiliationCode() != null;
        if (wanted.equals("declared") && !isDeclared) {
            findings.add(broken("/goodsShipment/customsValuation/affiliationCode"));
        } else if (wanted.equals("none") && isDeclared) {
            var finding = broken("/goodsShipment/customsValuation/methodCode");
            var right = forRelated(law);
            findings.add(right.isEmpty() ? finding : finding.suggesting(right));
        }
    }

    private static String forRelated(LawBook law) {
        for (var method : law.codes("valuation-method")) {
            if ("declared".equals(method.attribute(AFFILIATION))) {
                return method.code();
            }
        }
        return "";
    }
}
