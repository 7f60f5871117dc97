package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-127",
        vi = "Mã áp dụng hoặc mã miễn thuế không phù hợp với loại thuế và mã hàng.",
        en = "The measure or exemption claimed is one of that tax for these goods.",
        basis = "Circular 38/2015/TT-BTC, Annex II, other taxes (as amended)")
final class TaxClaimsFitTheGoods extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var claims = items.get(i).dutyTaxFees();
            for (int j = 0; j < claims.size(); j++) {
                claim(items.get(i), claims.get(j), item(i) + "/dutyTaxFees/" + j, law, findings);
            }
        }
    }

    private void claim(GoodsItem item, DutyTaxFee claim, String pointer, LawBook law, Findings findings) {
        var hs = item.classification();
        var measure = claim.measureCode();
        if (measure != null
                && hs != null
                && law.tariffLine(hs) != null
                && law.measures(hs).stream()
                        .noneMatch(each -> measure.equals(each.choice())
                                && each.tax().code().equals(claim.typeCode()))) {
            findings.add(broken(pointer + "/measureCode"));
        }
        var exemption = claim.exemptionCode() == null ? null : law.code("exemption", claim.exemptionCode());
        if (exemption != null && claim.typeCode() != null && !exemption.lists("tax", claim.typeCode())) {
            findings.add(broken(pointer + "/exemptionCode"));
        }
    }
}
