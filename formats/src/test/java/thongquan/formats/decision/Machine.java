package thongquan.formats.decision;

import java.time.LocalDate;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Declarations;
import thongquan.formats.law.LawPack;

/** The customs machine with the law and the rules that ship, on the day of the test declarations. */
record Machine(LawPack pack, Selector rules) {

    /** The machine that tests share. */
    static final Machine SHIPPED = fresh();

    /** A machine with everything read anew. */
    static Machine fresh() {
        var pack = LawPack.shipped();
        return new Machine(pack, new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules())));
    }

    LawBook law() {
        return law(Declarations.DAY);
    }

    LawBook law(LocalDate day) {
        return pack.edition().asOf(day, day);
    }

    Decision decide(Declaration declaration) {
        return decide(declaration, "seed of the test");
    }

    Decision decide(Declaration declaration, String seed) {
        return decide(declaration, Declarations.DAY, seed);
    }

    Decision decide(Declaration declaration, LocalDate day, String seed) {
        return decide(declaration, law(day), seed);
    }

    Decision decide(Declaration declaration, LawBook law) {
        return decide(declaration, law, "seed of the test");
    }

    private Decision decide(Declaration declaration, LawBook law, String seed) {
        var facts = new Facts(null, law.lawDate().atTime(9, 30), seed, new TraderStanding(2, 900, 0));
        return Clearance.decide(declaration, law, rules, facts);
    }
}
