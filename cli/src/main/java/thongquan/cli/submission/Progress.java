package thongquan.cli.submission;

import java.io.PrintStream;
import thongquan.cli.decision.FindingText;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;

/** Tells the user what became of each file as it is known, and how far the whole is. */
public final class Progress {

    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Language language;
    private final FindingText findings;
    private final int total;
    private int registered;
    private int refused;
    private int unknown;

    /** The progress of so many files. */
    public Progress(Surroundings surroundings, Language language, int total) {
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.terminal = surroundings.terminal();
        this.language = language;
        this.findings = new FindingText(language, surroundings.colour());
        this.total = total;
        bar();
    }

    /** Notes and tells an outcome. */
    public synchronized void tell(KeyedFile file, Outcome outcome) {
        err.print(terminal ? CLEAR_LINE : "");
        err.flush();
        switch (outcome) {
            case Outcome.Registered(var number, var receipt) -> {
                registered++;
                out.println(language.of(Phrase.FILED, file.file(), number, receipt));
            }
            case Outcome.Refused(var reason, var list) -> {
                refused++;
                out.println(language.of(Phrase.NOT_FILED, file.file(), reason));
                out.print(findings.print(list));
            }
            case Outcome.Unknown(var reason) -> {
                unknown++;
                out.println(language.of(Phrase.UNKNOWN, file.file(), reason));
            }
        }
        out.flush();
        bar();
    }

    /** Ends the bar and sums up. */
    public synchronized void sumUp() {
        err.print(terminal ? CLEAR_LINE : "");
        out.println(language.of(Phrase.SUMMARY, total, registered, refused, unknown));
    }

    /** How many were refused. */
    public synchronized int refused() {
        return refused;
    }

    /** Of how many the outcome is unknown, told or not. */
    public synchronized int unknown() {
        return total - registered - refused;
    }

    private void bar() {
        if (terminal && total > 0) {
            int done = registered + refused + unknown;
            int full = done * WIDTH / total;
            err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + total);
            err.flush();
        }
    }
}
