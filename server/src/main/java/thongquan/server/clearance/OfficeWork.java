package thongquan.server.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.store.OversightStore;
import thongquan.server.clearance.store.WorkStore;
import thongquan.server.party.Caller;

/** How the work of customs offices stands; customs alone may ask. */
@Service
public class OfficeWork {

    private final WorkStore store;
    private final OversightStore oversight;
    private final Clock clock;

    OfficeWork(WorkStore store, OversightStore oversight, Clock clock) {
        this.store = store;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** The figures of an office now; null: of all offices together. */
    public WorkFigures figures(@Nullable String office, Caller caller) {
        requireCustoms(caller);
        return store.figures(office, clock.instant());
    }

    /** How many declarations an office, or all where it is null, registered after a moment, by channel. */
    public Map<Channel, Long> registeredSince(@Nullable String office, Instant since, Caller caller) {
        requireCustoms(caller);
        return store.registeredSince(office, since);
    }

    /**
     * What waits for an officer of an office, the most urgent first: what is over its time, then by risk, then by the time
     * that is left.
     */
    public List<DeclarationSummary> candidates(String office, int offset, int limit, Caller caller) {
        requireCustoms(caller);
        return oversight.candidates(office, clock.instant(), offset, limit);
    }

    /** What waits in an office and is over its time, the longest first. */
    public List<DeclarationSummary> overdue(String office, int limit, Caller caller) {
        requireCustoms(caller);
        return oversight.overdue(office, clock.instant(), limit);
    }

    /** How often each officer did each act that goes against what the system or a colleague would do, since a moment. */
    public List<OverrideFigure> overrides(String office, Instant since, Caller caller) {
        requireCustoms(caller);
        return oversight.overrides(office, since);
    }

    /** Acts of that kind drawn by a seed: the same seed draws the same of the same acts. */
    public List<ActRecord> sample(String office, Instant since, Instant until, String seed, int size, Caller caller) {
        requireCustoms(caller);
        return oversight.sample(office, since, until, seed, size);
    }

    private static void requireCustoms(Caller caller) {
        if (!caller.isCustoms()) {
            throw new IllegalArgumentException("the work of an office is customs' own business: " + caller.userId());
        }
    }
}
