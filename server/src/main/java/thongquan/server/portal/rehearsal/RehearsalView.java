package thongquan.server.portal.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.rehearsal.Report;
import thongquan.server.portal.Texts;
import thongquan.server.rehearsal.ListedCorrections;
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.RehearsalOrder;

/**
 * A rehearsal as its page shows it.
 *
 * @param report null while it is not done
 * @param law names for tariff lines
 * @param list the list of a correction; null where none was issued
 */
public record RehearsalView(
        RecordedRehearsal rehearsal,
        @Nullable Report report,
        LawBook law,
        @Nullable ListedCorrections list) {

    private static final int SHOWN = 15;

    /** How the difference comes about; nothing while there is no report. */
    public Optional<Waterfall> waterfall() {
        return Optional.ofNullable(report).map(Waterfall::of);
    }

    /** The first of a table, as many as a page can take. */
    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** The headings that change. */
    public static List<Report.Sum> changing(List<Report.Sum> all) {
        return all.stream()
                .filter(sum -> sum.filings() > 0 || sum.difference().signum() != 0)
                .toList();
    }

    /** Whether it is about law corrected after the event. */
    public boolean isCorrection() {
        return rehearsal.order().kind() == RehearsalOrder.Kind.CORRECTION;
    }

    /** Whether it is done. */
    public boolean isDone() {
        return rehearsal.state() == RecordedRehearsal.State.DONE;
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return rehearsal.state() == RecordedRehearsal.State.RUNNING;
    }

    /** The address of the filings behind a figure. */
    public String filings(String query) {
        return "/rehearsals/" + rehearsal.id() + "/filings" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The name of a tariff line in a language, or nothing where it is none. */
    public String goods(String hs, boolean vietnamese) {
        var line = law.tariffLine(hs);
        return line == null ? "" : vietnamese ? line.vi() : line.en();
    }

    /** The name of a tax, of the fee, or of the rest of a table. */
    public static String heading(String key, Texts texts) {
        return switch (key) {
            case Report.FEE -> texts.get("rehearsal.fee");
            case Report.REST -> texts.get("rehearsal.rest");
            default ->
                Arrays.stream(TaxKind.values())
                        .filter(kind -> kind.code().equals(key))
                        .findFirst()
                        .map(kind -> texts.of("tax", kind))
                        .orElse(key);
        };
    }

    /** Whether the key of a table stands for something that has filings of its own. */
    public static boolean isOne(String key) {
        return !key.equals(Report.FEE) && !key.equals(Report.REST) && !key.isEmpty();
    }
}
