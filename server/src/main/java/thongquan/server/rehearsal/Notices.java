package thongquan.server.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.store.ChangedFilingStore;
import thongquan.server.rehearsal.store.NoticeStore;

/** Tells traders what a change of law means to them, with their own filings as examples. */
@Service
public class Notices {

    private static final int MOST = 100;

    private final NoticeStore store;
    private final ChangedFilingStore filings;
    private final Clock clock;

    Notices(NoticeStore store, ChangedFilingStore filings, Clock clock) {
        this.store = store;
        this.filings = filings;
        this.clock = clock;
    }

    /** Sends a notice to each trader hit by a rehearsal that is done, once; how many were sent now. */
    public int send(RecordedRehearsal rehearsal) {
        if (rehearsal.state() != RecordedRehearsal.State.DONE) {
            throw new IllegalArgumentException("a rehearsal that is not done tells nobody anything");
        }
        return store.send(rehearsal.id(), clock.instant());
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
