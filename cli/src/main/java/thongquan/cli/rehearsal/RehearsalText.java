package thongquan.cli.rehearsal;

import java.math.BigDecimal;
import java.util.List;
import thongquan.cli.decision.FindingText;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;
import thongquan.core.rehearsal.Question;
import thongquan.core.rehearsal.Report;

/** The report of a rehearsal for people: the headline, then by tax, by line and by trader, why, and what would fail. */
public final class RehearsalText {

    private static final int MOST = 20;
    private static final String INDENT = "    ";

    private final Language language;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    /** Reports in that language. */
    public RehearsalText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** The report, ended by a newline. */
    public String print(Question question, Report report) {
        text.append(Ink.BOLD.on(language.of(Phrase.REHEARSED), colour)).append(": ");
        text.append(asked(question)).append('\n');
        text.append("  ").append(language.of(Phrase.COMPARED, report.compared(), report.others()));
        text.append("\n  ")
                .append(Ink.FAINT.on(language.of(Phrase.HELD_FIXED), colour))
                .append("\n\n");
        headline(report);
        sums(Phrase.TAX, report.taxes(), report.total());
        sums(Phrase.BY_LINE, report.lines(), report.total());
        sums(Phrase.BY_TRADER, report.traders(), report.total());
        why(report.replacements());
        failing(report);
        return text.toString();
    }

    private String asked(Question question) {
        return switch (question) {
            case Question.AsIfOn asIf -> language.of(Phrase.QUESTION_AS_IF, asIf.on());
            case Question.InItsSeason season -> language.of(Phrase.QUESTION_SEASON, season.from());
            case Question.Arriving arriving -> language.of(Phrase.QUESTION_ARRIVING, arriving.from());
            case Question.Corrected(var from, var to, var known) ->
                language.of(Phrase.QUESTION_CORRECTED, from, to == null ? "…" : to, known);
        };
    }

    private void headline(Report report) {
        var outcomes = report.outcomes();
        var table = new Table("lrr");
        row(table, Phrase.OWES_MORE, outcomes.more(), "+" + language.number(report.more()));
        row(table, Phrase.OWES_LESS, outcomes.less(), "-" + language.number(report.less()));
        row(table, Phrase.UNCHANGED, outcomes.same() + outcomes.shifted(), "");
        row(
                table,
                Phrase.NEWLY_REFUSED,
                outcomes.newlyRefused(),
                report.atStake().signum() == 0
                        ? ""
                        : language.of(Phrase.AT_STAKE) + " " + language.number(report.atStake()));
        if (outcomes.noLongerRefused() > 0) {
            row(table, Phrase.NO_LONGER_REFUSED, outcomes.noLongerRefused(), "");
        }
        if (outcomes.refusedByBoth() > 0) {
            row(table, Phrase.REFUSED_BY_BOTH, outcomes.refusedByBoth(), "");
        }
        text.append(table.print("  "));
    }

    private void row(Table table, Phrase what, long filings, String amount) {
        table.row(
                language.of(what),
                language.number(BigDecimal.valueOf(filings)) + " " + language.of(Phrase.FILINGS),
                amount);
    }

    private void sums(Phrase title, List<Report.Sum> sums, Report.Sum total) {
        text.append("\n  ").append(Ink.BOLD.on(language.of(title), colour)).append('\n');
        var table = new Table("lrrr");
        table.row("", language.of(Phrase.BEFORE), language.of(Phrase.AFTER), language.of(Phrase.DIFFERENCE));
        for (var sum : sums.subList(0, Math.min(MOST, sums.size()))) {
            table.row(name(sum), number(sum.before()), number(sum.after()), signed(sum.difference()));
        }
        table.row(language.of(Phrase.TOTAL), number(total.before()), number(total.after()), signed(total.difference()));
        text.append(table.print(INDENT));
        if (sums.size() > MOST) {
            text.append(INDENT).append("…\n");
        }
    }

    private String name(Report.Sum sum) {
        return switch (sum.key()) {
            case Report.FEE -> language.of(Phrase.FEE);
            case Report.REST -> language.of(Phrase.REST);
            default -> sum.name().isEmpty() ? sum.key() : sum.key() + "  " + sum.name();
        };
    }

    private String number(BigDecimal value) {
        return language.number(value);
    }

    private String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + language.number(value);
    }

    private void why(List<Report.Replacement> replacements) {
        if (replacements.isEmpty()) {
            return;
        }
        text.append("\n  ").append(Ink.BOLD.on(language.of(Phrase.WHY), colour)).append('\n');
        var table = new Table("lllr");
        for (var each : replacements.subList(0, Math.min(MOST, replacements.size()))) {
            table.row(
                    each.tax(),
                    rate(each.was()) + " → " + rate(each.now()),
                    each.now().basis().isEmpty()
                            ? each.was().basis()
                            : each.now().basis(),
                    signed(each.difference()));
        }
        text.append(table.print(INDENT));
    }

    private static String rate(Report.Term term) {
        return term.rate().isEmpty() ? "–" : term.rate();
    }

    private void failing(Report report) {
        if (report.failing().isEmpty()) {
            return;
        }
        text.append("\n  ")
                .append(Ink.BOLD.on(language.of(Phrase.WOULD_FAIL), colour))
                .append('\n');
        var findings = new FindingText(language, colour);
        for (var filing :
                report.failing().subList(0, Math.min(MOST, report.failing().size()))) {
            text.append(INDENT)
                    .append(filing.number())
                    .append("  ")
                    .append(filing.trader())
                    .append('\n');
            text.append(findings.print(filing.findings()));
        }
    }
}
