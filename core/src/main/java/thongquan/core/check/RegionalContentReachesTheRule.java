package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-233",
        vi = "Hàm lượng giá trị khu vực phải được khai và đạt mức của quy tắc xuất xứ.",
        en = "State the regional value content; it reaches what the rule of origin asks for.",
        basis = "Circular 33/2023/TT-BTC; rules of origin of the agreement")
final class RegionalContentReachesTheRule extends OriginClaimRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        forEachClaim(declaration, law, (position, claim, rule) -> {
            var way = claim.criterionCode() == null ? null : rule.way(claim.criterionCode());
            var least = way == null ? null : way.percent();
            var content = claim.regionalValueContent();
            if (least != null && (content == null || content.compareTo(least) < 0)) {
                findings.add(broken(item(position) + "/originClaim/regionalValueContent", rule)
                        .suggesting("≥ " + least.toPlainString()));
            }
        });
    }
}
