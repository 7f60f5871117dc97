package thongquan.core.rehearsal;

import java.util.List;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.FindingJson;

/** The JSON form of a report, the same from the command line and from a server. */
public final class ReportJson {

    private final CanonicalWriter out = new CanonicalWriter();

    private ReportJson() {}

    /** The report as an object. */
    public static byte[] of(Report report) {
        var json = new ReportJson();
        json.write(report);
        return json.out.toBytes();
    }

    private void write(Report report) {
        out.object().name("format").text("thongquan-rehearsal/1");
        out.name("compared").number(report.compared()).name("others").number(report.others());
        outcomes(report.outcomes());
        out.name("affected").number(report.affected());
        out.name("total");
        sum(report.total());
        out.name("more").number(report.more()).name("less").number(report.less());
        out.name("atStake").number(report.atStake());
        sums("taxes", report.taxes());
        sums("chapters", report.chapters());
        sums("lines", report.lines());
        sums("traders", report.traders());
        out.name("replacements").array();
        report.replacements().forEach(this::replacement);
        out.endArray().name("failures").array();
        for (var failure : report.failures()) {
            out.object().name("filings").number(failure.filings()).name("finding");
            FindingJson.write(failure.finding(), out);
            out.end();
        }
        out.endArray().name("greatest").array();
        for (var filing : report.greatest()) {
            out.object().name("number").text(filing.number()).name("trader").text(filing.trader());
            out.name("before").number(filing.before()).name("after").number(filing.after());
            out.name("difference").number(filing.difference()).end();
        }
        out.endArray().name("failing").array();
        report.failing().forEach(this::failing);
        out.endArray().end();
    }

    private void outcomes(Report.Outcomes outcomes) {
        out.name("outcomes").object();
        out.name("same").number(outcomes.same()).name("more").number(outcomes.more());
        out.name("less").number(outcomes.less()).name("shifted").number(outcomes.shifted());
        out.name("newlyRefused").number(outcomes.newlyRefused());
        out.name("noLongerRefused").number(outcomes.noLongerRefused());
        out.name("refusedByBoth").number(outcomes.refusedByBoth()).end();
    }

    private void sums(String name, List<Report.Sum> sums) {
        out.name(name).array();
        sums.forEach(this::sum);
        out.endArray();
    }

    private void sum(Report.Sum sum) {
        out.object().name("key").text(sum.key());
        out.name("name").text(sum.name());
        out.name("filings").number(sum.filings());
        out.name("before").number(sum.before()).name("after").number(sum.after());
        out.name("difference").number(sum.difference()).end();
    }

    private void replacement(Report.Replacement replacement) {
        out.object().name("tax").text(replacement.tax());
        out.name("cause").text(replacement.cause().name());
        term("was", replacement.was());
        term("now", replacement.now());
        out.name("items").number(replacement.items());
        out.name("difference").number(replacement.difference()).end();
    }

    private void term(String name, Report.Term term) {
        out.name(name).object().name("measure").text(term.measure());
        out.name("rate").text(term.rate()).name("basis").text(term.basis()).end();
    }

    private void failing(Report.Failing filing) {
        out.object().name("number").text(filing.number()).name("trader").text(filing.trader());
        if (filing.before() != null) {
            out.name("before").number(filing.before());
        }
        out.name("findings").array();
        findings(filing.findings());
        out.endArray().end();
    }

    private void findings(List<Finding> findings) {
        findings.forEach(finding -> FindingJson.write(finding, out));
    }
}
