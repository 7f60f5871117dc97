package thongquan.server.exchange.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.feed.FeedReader;
import thongquan.server.exchange.feed.Follower;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;

/** The streams of events open on this node: thousands of them, told by the one reader of the feed. */
@Component
class EventStreams implements Follower {

    private final Journal journal;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> ofOrganisation = new ConcurrentHashMap<>();

    EventStreams(Journal journal, ExchangeSettings settings, Clock clock, FeedReader feed, MeterRegistry meters) {
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        meters.gaugeCollectionSize("thongquan.exchange.streams", List.of(), streams);
        feed.add(this);
    }

    /** Opens a stream from a place of the feed; empty: too many are open. */
    Optional<SseEmitter> open(String organisation, EventScope scope, long after) {
        int own = ofOrganisation.merge(organisation, 1, Integer::sum);
        if (streams.size() >= settings.streams() || own > settings.streamsEach()) {
            leave(organisation);
            return Optional.empty();
        }
        var stream = new EventStream(organisation, scope, after, journal, clock.instant());
        stream.emitter().onCompletion(() -> close(stream));
        streams.add(stream);
        // The head of the answer goes out with the first bytes, so that the caller knows he is connected.
        stream.beat(Instant.MAX, clock.instant());
        return Optional.of(stream.emitter());
    }

    private void close(EventStream stream) {
        if (streams.remove(stream)) {
            leave(stream.organisation());
        }
    }

    private void leave(String organisation) {
        ofOrganisation.computeIfPresent(organisation, (_, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public void tell(List<RecordedEvent> events) {
        var now = clock.instant();
        for (var stream : streams) {
            for (var event : events) {
                stream.offer(event, now);
            }
        }
    }

    @Override
    public void tick(Instant now) {
        var since = now.minus(settings.heartbeat());
        for (var stream : streams) {
            stream.beat(since, now);
        }
    }

    /** Readers go on elsewhere, or here when the program is back; a stream left open would keep it from ending. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        for (var stream : streams) {
            stream.emitter().complete();
        }
    }
}
