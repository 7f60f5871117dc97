package thongquan.server.rehearsal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.store.ChangedFilingStore;
import thongquan.server.rehearsal.store.NoticeStore;

/** Tells traders what a change of law means to them, with their own filings as examples. */
@Service
public class Notices {

    private static final int MOST = 100;

    /** Traders told by one entry of the journal. */
    private static final int PART = 500;

    private final NoticeStore store;
    private final ChangedFilingStore filings;
    private final Journal journal;
    private final Clock clock;

    Notices(NoticeStore store, ChangedFilingStore filings, Journal journal, Clock clock) {
        this.store = store;
        this.filings = filings;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of the wish to tell the traders. */
    public sealed interface Telling {

        /** All are told; so many of them now. */
        record Told(int now) implements Telling {}

        /** The journal takes nothing now; who is told stays told, ask again for the others. */
        record Later(int seconds) implements Telling {}
    }

    /**
     * Tells each trader hit by a rehearsal that is done, once: his notice, its record in the journal and the event in the
     * feed come together.
     */
    public synchronized Telling send(RecordedRehearsal rehearsal, Caller caller) {
        if (rehearsal.state() != RecordedRehearsal.State.DONE) {
            throw new IllegalArgumentException("a rehearsal that is not done tells nobody anything");
        }
        int now = 0;
        var untold = store.listUntold(rehearsal, PART);
        while (!untold.isEmpty()) {
            var told = new NoticesTold(rehearsal.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), untold);
            var before = store.count(rehearsal.id());
            switch (journal.append(NoticeRecord.entry(rehearsal, told, before, caller))) {
                case Appended.Recorded _, Appended.Known _ -> now += untold.size();
                case Appended.Full(var _, var seconds) -> {
                    return new Telling.Later(seconds);
                }
                case Appended.Unknown(var seconds) -> {
                    return new Telling.Later(seconds);
                }
            }
            untold = store.listUntold(rehearsal, PART);
        }
        store.markNotified(rehearsal.id(), clock.instant());
        return new Telling.Told(now);
    }

    /** The notices to the caller's organisation, newest first. */
    public List<TraderNotice> list(Caller caller) {
        return store.list(caller.organisationId(), MOST);
    }

    /** The notice of a rehearsal to the caller's organisation; what others were told is nobody else's. */
    public Optional<TraderNotice> find(String rehearsal, Caller caller) {
        return store.find(rehearsal, caller.organisationId());
    }

    /** The filings behind a notice that was found. */
    public List<ChangedFiling> filings(TraderNotice notice, int limit) {
        return filings.list(notice.rehearsal(), FilingFilter.of(notice.organisation(), limit));
    }
}
