package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.filing.OriginClaim;
import thongquan.core.law.LawBook;
import thongquan.core.law.OriginRule;

/** A rule on what items claim about their origin, held against the rule of origin for the goods. */
abstract class OriginClaimRule extends DeclarationRule {

    /** What is done with a claim. */
    interface Claims {
        void claim(int position, OriginClaim claim, OriginRule rule);
    }

    /** Each claim under a preferential schedule that has a rule for the goods. */
    static void forEachClaim(Declaration declaration, LawBook law, Claims each) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var claim = items.get(i).originClaim();
            var schedule = items.get(i).tariffScheduleCode();
            var hs = items.get(i).classification();
            if (claim != null && schedule != null && hs != null) {
                var rule = law.originRule(schedule, hs);
                if (rule != null) {
                    each.claim(i, claim, rule);
                }
            }
        }
    }

    /** A finding that quotes the rule of origin and rests on its article. */
    final Finding broken(String pointer, OriginRule rule) {
        var line = line();
        return new Finding(
                line.id(),
                line.severity(),
                pointer,
                new Bilingual(line.vi() + " " + rule.vi(), line.en() + " " + rule.en()),
                rule.validity().basis(),
                null);
    }
}
