package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-238",
        vi = "Tỷ lệ nguyên liệu không chuyển đổi mã số không được vượt mức linh hoạt (de minimis) của quy tắc.",
        en = "Material that does not change its heading stays within the tolerance (de minimis) of the rule.",
        basis = "Circular 33/2023/TT-BTC; rules of origin of the agreement")
final class ToleranceKeepsToTheRule extends OriginClaimRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        forEachClaim(declaration, law, (position, claim, rule) -> {
            var share = claim.deMinimis();
            var most = rule.deMinimis();
            if (share != null && share.signum() > 0 && (most == null || share.compareTo(most) > 0)) {
                findings.add(broken(item(position) + "/originClaim/deMinimis", rule)
                        .suggesting("≤ " + (most == null ? "0" : most.toPlainString())));
            }
        });
    }
}
