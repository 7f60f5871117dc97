package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-232",
        vi = "Tiêu chí xuất xứ phải là một trong các tiêu chí mà quy tắc của hiệp định cho phép đối với mặt hàng.",
        en = "The origin criterion is one that the agreement's rule for these goods allows.",
        basis = "Circular 33/2023/TT-BTC; rules of origin of the agreement")
final class OriginCriterionIsOneOfTheRule extends OriginClaimRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        forEachClaim(declaration, law, (position, claim, rule) -> {
            var criterion = claim.criterionCode();
            if (criterion != null && law.code("origin-criterion", criterion) != null && rule.way(criterion) == null) {
                findings.add(broken(item(position) + "/originClaim/criterionCode", rule)
                        .suggesting(rule.criteria()));
            }
        });
    }
}
