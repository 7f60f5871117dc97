package thongquan.server.rehearsal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.Difference;
import thongquan.core.rehearsal.Rehearsal;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.core.rehearsal.Tally;
import thongquan.server.clearance.StoredFilings;
import thongquan.server.rehearsal.store.ChangedFilingStore;

/**
 * One rehearsal under way: threads take part after part of the log, each with sums of its own, and keep what changes.
 * What is held in memory does not grow with the journal.
 */
final class RehearsalRun {

    /** Entries read at one time by one thread. */
    private static final int PART = 500;

    private static final int WHOLE = 100;

    private final String id;
    private final RehearsalOrder order;
    private final LawEdition law;
    private final StoredFilings filings;
    private final ChangedFilingStore changed;
    private final StoredFilings.Stretch stretch;
    private final AtomicLong next;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean cancelled;

    RehearsalRun(
            RecordedRehearsal rehearsal,
            LawEdition law,
            StoredFilings filings,
            ChangedFilingStore changed,
            StoredFilings.Stretch stretch) {
        this.id = rehearsal.id();
        this.order = rehearsal.order();
        this.law = law;
        this.filings = filings;
        this.changed = changed;
        this.stretch = stretch;
        this.next = new AtomicLong(stretch.from());
    }

    String id() {
        return id;
    }

    /** How far it is, in hundredths, of which the last is kept for the end. */
    int progress() {
        return stretch.length() == 0 ? 0 : (int) Math.min(WHOLE - 1, done.get() * WHOLE / stretch.length());
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** The work of one thread: the sums of the parts it took. */
    Tally work() throws SQLException {
        var tally = new Tally();
        var rehearsal = new Rehearsal(law, order.question());
        while (!cancelled) {
            long from = next.getAndAdd(PART);
            if (from >= stretch.to()) {
                break;
            }
            var part = new StoredFilings.Stretch(from, Math.min(from + PART, stretch.to()));
            part(part, rehearsal, tally);
            done.addAndGet(part.length());
        }
        return tally;
    }

    private void part(StoredFilings.Stretch stretch, Rehearsal rehearsal, Tally tally) throws SQLException {
        var part = filings.read(stretch);
        var rows = new ArrayList<ChangedFiling>();
        for (int i = 0; i < part.unreadable(); i++) {
            tally.passOver();
        }
        for (var filing : part.filings()) {
            compare(filing, rehearsal, tally, rows);
        }
        changed.add(id, rows);
    }

    private void compare(StoredFiling filing, Rehearsal rehearsal, Tally tally, List<ChangedFiling> rows) {
        var difference = order.covers(filing.registered()) ? rehearsal.compare(filing) : null;
        if (difference == null || difference.isEmpty()) {
            tally.passOver();
            return;
        }
        tally.add(difference.get());
        switch (difference.get().outcome()) {
            case MORE, LESS, SHIFTED, NEWLY_REFUSED, NO_LONGER_REFUSED -> rows.add(DetailJson.of(difference.get()));
            case SAME, REFUSED_BY_BOTH -> {}
        }
    }

    /** Whether an outcome belongs on a list of refunds and additional payments. */
    static boolean isOwed(Difference.Outcome outcome) {
        return switch (outcome) {
            case MORE, LESS, SHIFTED -> true;
            case SAME, NEWLY_REFUSED, NO_LONGER_REFUSED, REFUSED_BY_BOTH -> false;
        };
    }
}
