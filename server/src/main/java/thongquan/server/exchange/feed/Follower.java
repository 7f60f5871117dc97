package thongquan.server.exchange.feed;

import java.time.Instant;
import java.util.List;
import thongquan.server.journal.RecordedEvent;

/** Someone who is told of every event as it is recorded. Called by the one reader of the feed, so it has to be quick. */
public interface Follower {

    /** New events, in the order of the feed. */
    void tell(List<RecordedEvent> events);

    /** Called at least once a second. */
    void tick(Instant now);
}
