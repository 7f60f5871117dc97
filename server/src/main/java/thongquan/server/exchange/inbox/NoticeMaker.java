package thongquan.server.exchange.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.EventType;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Notice;
import thongquan.server.exchange.feed.FeedReader;
import thongquan.server.exchange.feed.Follower;
import thongquan.server.exchange.store.DeliveryStore;
import thongquan.server.exchange.store.InboxStore;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Makes notices to people of those events of the feed that the catalogue marks, each once. */
@Component
class NoticeMaker implements Follower {

    private static final int PAGE = 1000;
    private static final Duration SWEEP = Duration.ofHours(1);

    private final Journal journal;
    private final InboxStore store;
    private final DeliveryStore deliveries;
    private final ExchangeSettings settings;
    private final JsonMapper json;
    private long cursor = -1;
    private boolean isBehind = true;
    private Instant sweptAt = Instant.MIN;

    NoticeMaker(
            Journal journal,
            InboxStore store,
            DeliveryStore deliveries,
            ExchangeSettings settings,
            JsonMapper json,
            FeedReader feed) {
        this.journal = journal;
        this.store = store;
        this.deliveries = deliveries;
        this.settings = settings;
        this.json = json;
        feed.add(this);
    }

    /** What is told while an earlier part is not done yet is read again when it is. */
    @Override
    public void tell(List<RecordedEvent> events) {
        if (isBehind) {
            return;
        }
        // Until it is noted, it is read again.
        isBehind = true;
        note(events);
        isBehind = false;
    }

    @Override
    public void tick(Instant now) {
        if (isBehind) {
            catchUp();
        }
        if (sweptAt.isBefore(now.minus(SWEEP))) {
            sweptAt = now;
            var before = now.minus(settings.keepLog());
            store.forget(before);
            deliveries.forget(before);
        }
    }

    /** Reads on from where the notices end; a system without any begins with what happens now. */
    private void catchUp() {
        if (cursor < 0) {
            cursor = store.cursor().orElseGet(journal::lastCursor);
        }
        var events = journal.events(EventScope.all(), cursor, PAGE);
        if (!events.isEmpty()) {
            note(events);
        }
        isBehind = events.size() == PAGE;
    }

    private void note(List<RecordedEvent> events) {
        var notices = new ArrayList<Notice>();
        for (var event : events) {
            if (isNotice(event)) {
                notices.add(notice(event, event.event().organisation()));
                var agent = event.event().agent();
                if (agent != null && !agent.equals(event.event().organisation())) {
                    notices.add(notice(event, agent));
                }
            }
        }
        long reached = events.getLast().cursor();
        // Where nothing is told, the place moves in memory only: to look at some events twice costs nothing.
        if (!notices.isEmpty()) {
            store.add(notices, reached);
        }
        cursor = reached;
    }

    private static boolean isNotice(RecordedEvent event) {
        return EventCatalogue.shipped()
                .find(event.event().type())
                .filter(EventType::isNotice)
                .isPresent();
    }

    private Notice notice(RecordedEvent recorded, String organisation) {
        var event = recorded.event();
        var data = json.readTree(event.data());
        return new Notice(
                organisation,
                recorded.cursor(),
                event.type(),
                event.number(),
                event.occurredAt(),
                data.path("state").asString(""),
                data.path("reason").asString(""),
                time(data.path("dueAt").asString("")));
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException other) {
            return null;
        }
    }
}
