package thongquan.server.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.store.WorkStore;
import thongquan.server.party.Caller;

/** How the work of customs offices stands; customs alone may ask. */
@Service
public class OfficeWork {

    private final WorkStore store;
    private final Clock clock;

    OfficeWork(WorkStore store, Clock clock) {
        this.store = store;
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

    private static void requireCustoms(Caller caller) {
        if (!caller.isCustoms()) {
            throw new IllegalArgumentException("the work of an office is customs' own business: " + caller.userId());
        }
    }
}
