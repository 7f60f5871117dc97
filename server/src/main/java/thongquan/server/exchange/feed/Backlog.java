package thongquan.server.exchange.feed;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;

/**
 * What one reader of the feed has yet to be told. It holds few events: a reader who falls further behind, or begins in the
 * past, is told from the journal until he has caught up. So any number of slow readers takes bounded memory.
 */
public final class Backlog {

    private static final int HELD = 64;
    private static final int PAGE = 64;

    private final EventScope scope;
    private final ArrayDeque<RecordedEvent> held = new ArrayDeque<>(2);
    private long cursor;
    /** The newest event taken in: what comes up to here is held or done. */
    private long taken;
    /** The newest event that concerns the reader and was not kept; 0: none. */
    private long missed;

    private boolean isBehind = true;

    /** The backlog of a reader who has read up to that place. */
    public Backlog(EventScope scope, long cursor) {
        this.scope = scope;
        this.cursor = cursor;
        this.taken = cursor;
    }

    /** Takes note of a new event; whether it concerns this reader. */
    public synchronized boolean offer(RecordedEvent event) {
        if (event.cursor() <= taken || !scope.holds(event)) {
            return false;
        }
        if (isBehind || held.size() == HELD) {
            isBehind = true;
            missed = event.cursor();
        } else {
            held.add(event);
            taken = event.cursor();
        }
        return true;
    }

    /** The next event, which stays the next until it is {@link #done}; null: there is none now. */
    public @Nullable RecordedEvent next(Journal journal) {
        while (true) {
            long from;
            synchronized (this) {
                var first = held.peek();
                if (first != null || !isBehind) {
                    return first;
                }
                from = taken;
            }
            // Not under the lock: whoever tells of new events must not wait for the database.
            long head = journal.lastCursor();
            var page = journal.events(scope, from, PAGE);
            synchronized (this) {
                catchUp(page, head);
            }
        }
    }

    private void catchUp(List<RecordedEvent> page, long head) {
        held.addAll(page);
        boolean isWhole = page.size() < PAGE;
        taken = Math.max(taken, page.isEmpty() ? 0 : page.getLast().cursor());
        taken = isWhole ? Math.max(taken, head) : taken;
        cursor = held.isEmpty() ? taken : cursor;
        isBehind = !isWhole || missed > taken;
    }

    /** The reader has this event, and goes on behind it. */
    public synchronized void done(RecordedEvent event) {
        while (!held.isEmpty() && held.getFirst().cursor() <= event.cursor()) {
            held.removeFirst();
        }
        cursor = Math.max(cursor, event.cursor());
    }

    /** Forgets all but the place: for a reader who takes nothing for a while. */
    public synchronized void shrink() {
        if (held.size() > 1) {
            held.clear();
            taken = cursor;
            isBehind = true;
        }
    }

    /** Whether there may be a next event. */
    public synchronized boolean hasNews() {
        return isBehind || !held.isEmpty();
    }

    /** Place up to which the reader has everything. */
    public synchronized long cursor() {
        return cursor;
    }
}
