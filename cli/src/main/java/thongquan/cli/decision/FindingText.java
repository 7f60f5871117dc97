package thongquan.cli.decision;

import java.util.List;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.core.check.Finding;

/** Findings for people: what is wrong, where, what would be right, and on which basis; errors first. */
public final class FindingText {

    private final Language language;
    private final boolean colour;

    /** Findings in that language. */
    public FindingText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** The lines, each ended by a newline; none where there are no findings. */
    public String print(List<Finding> findings) {
        var text = new StringBuilder();
        section(
                Phrase.ERRORS,
                Ink.RED,
                findings.stream().filter(Finding::isError).toList(),
                text);
        section(
                Phrase.WARNINGS,
                Ink.YELLOW,
                findings.stream().filter(finding -> !finding.isError()).toList(),
                text);
        return text.toString();
    }

    private void section(Phrase title, Ink ink, List<Finding> findings, StringBuilder text) {
        if (findings.isEmpty()) {
            return;
        }
        text.append("  ")
                .append(ink.on(language.of(title), colour))
                .append(" (")
                .append(findings.size());
        text.append(")\n");
        for (var finding : findings) {
            text.append("    ").append(Ink.BOLD.on(finding.code(), colour));
            text.append(finding.pointer().isEmpty() ? "" : "  " + finding.pointer())
                    .append('\n');
            text.append("      ").append(language.of(finding.message())).append('\n');
            if (finding.suggestion() != null) {
                text.append("      ").append(language.of(Phrase.SUGGESTION)).append(": ");
                text.append(finding.suggestion()).append('\n');
            }
            var basis = language.of(Phrase.BASIS) + ": " + finding.basis();
            text.append("      ").append(Ink.FAINT.on(basis, colour)).append('\n');
        }
    }
}
