package thongquan.core.decision;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.Sha256;
import thongquan.core.check.DeclarationChecks;
import thongquan.core.check.Findings;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Assessor;
import thongquan.core.duty.PriceBandRule;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.regime.Regime;
import thongquan.core.regime.StockMoves;
import thongquan.core.risk.Channel;
import thongquan.core.risk.Selection;
import thongquan.core.risk.Selector;
import thongquan.core.ruling.RulingChecks;

/**
 * The customs machine: check, assess, select, decide. A pure function: the same declaration, law, rules and facts give
 * the same bytes, this year and in five.
 */
public final class Clearance {

    private Clearance() {}

    /** Decides on a declaration under the law of a date and a release of risk rules. */
    public static Decision decide(Declaration declaration, LawBook law, Selector rules, Facts facts) {
        return decide(declaration, CanonicalFiling.bytes(declaration), law, rules, facts);
    }

    /** The same where the caller has the canonical bytes of the declaration already. */
    public static Decision decide(
            Declaration declaration, CanonicalBytes canonical, LawBook law, Selector rules, Facts facts) {
        var filingHash = canonical.hash();
        var inputHash = Sha256.hex(filingHash + "|" + law.fingerprint());
        var findings = new Findings();
        DeclarationChecks.check(declaration, law, findings);
        var rulings = RulingChecks.check(declaration, law, facts.rulings(), findings);
        var writeOffs = Regime.writeOffs(
                declaration, law, facts.originals(), facts.registeredAt().toLocalDate(), findings);
        Assessment assessment = null;
        if (!findings.hasError()) {
            assessment = Assessor.assess(declaration, law, facts.quotas(), findings);
        }
        Selection selection = null;
        List<Clock> clocks = List.of();
        var stocks = StockMoves.NONE;
        if (assessment != null) {
            assessment = assessment.under(rulings);
            selection = rules.select(declaration, assessment, law, facts.trader(), facts.seed());
            if (facts.earlier() != null) {
                selection = selection.noMilderThan(facts.earlier());
            }
            PriceBandRule.check(declaration, assessment, law, findings);
            clocks = clocks(selection, law, facts.registeredAt());
            stocks = new StockMoves(Regime.opened(declaration, assessment, law, facts.registeredAt()), writeOffs);
            LateProofs.add(clocks, declaration, assessment, law, facts.registeredAt());
        }
        var sealed = DecisionBytes.sealed(selection, rules.release().fingerprint(), facts);
        int items = assessment == null ? 0 : assessment.items().size();
        var bytes = new DecisionBytes(filingHash, inputHash, law, facts, items)
                .write(findings.list(), assessment, selection, clocks, stocks, sealed.hash());
        return new Decision(findings.list(), assessment, selection, clocks, inputHash, bytes, sealed, stocks);
    }

    private static List<Clock> clocks(Selection selection, LawBook law, LocalDateTime start) {
        var clocks = new ArrayList<Clock>(5);
        add(clocks, law, "declaration-validity", start);
        if (selection.channel() != Channel.GREEN) {
            add(clocks, law, "document-check", start);
        }
        if (selection.channel() == Channel.RED) {
            add(clocks, law, "physical-inspection", start);
        }
        return clocks;
    }

    private static void add(List<Clock> clocks, LawBook law, String code, LocalDateTime start) {
        var deadline = law.deadline(code);
        if (deadline != null) {
            clocks.add(new Clock(
                    code,
                    law.calendar().due(start, deadline),
                    deadline.validity().basis()));
        }
    }
}
