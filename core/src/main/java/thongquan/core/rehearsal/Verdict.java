package thongquan.core.rehearsal;

import java.util.List;
import thongquan.core.check.DeclarationChecks;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Assessor;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.ruling.RulingChecks;
import thongquan.core.ruling.Rulings;

/** What one law says to a filing: what it owes, or why it would be refused. */
public sealed interface Verdict {

    /** The filing is lawful and owes this. */
    record Owes(Assessment assessment) implements Verdict {}

    /** The filing would be refused for these errors. */
    record Fails(List<Finding> errors) implements Verdict {
        public Fails {
            errors = List.copyOf(errors);
        }
    }

    /** The verdict by the same checks and the same assessment as at registration; no channel is drawn. */
    static Verdict of(Declaration declaration, LawBook law, Rulings rulings) {
        var findings = new Findings();
        DeclarationChecks.check(declaration, law, findings);
        var applied = RulingChecks.check(declaration, law, rulings, findings);
        var assessment = findings.hasError() ? null : Assessor.assess(declaration, law, findings);
        return assessment == null
                ? new Fails(findings.list().stream().filter(Finding::isError).toList())
                : new Owes(assessment.under(applied));
    }
}
