package thongquan.server.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.party.Caller;

/** The feed of events: to be asked on from a cursor as often as one likes, or followed as it grows. */
@RestController
class EventsController {

    private static final int MOST = 1000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Journal journal;

    EventsController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/api/events")
    ResponseEntity<byte[]> list(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {
        var events = journal.events(scope(caller), after, Math.clamp(limit, 1, MOST));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(EventJson.list(events));
    }

    @GetMapping(path = "/api/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
        var emitter = new SseEmitter(0L);
        var scope = scope(caller);
        long from = last == null ? after : last;
        Thread.ofVirtual().name("events").start(() -> follow(emitter, scope, from));
        return emitter;
    }

    /** Customs reads every event; anyone else those that concern his organisation. */
    private static EventScope scope(Caller caller) {
        return caller.isCustoms() ? EventScope.all() : new EventScope(caller.organisationId(), null);
    }

    private void follow(SseEmitter emitter, EventScope scope, long from) {
        long cursor = from;
        try {
            while (true) {
                List<RecordedEvent> events = journal.events(scope, cursor, MOST);
                for (var event : events) {
                    emitter.send(SseEmitter.event()
                            .id(Long.toString(event.cursor()))
                            .data(new String(EventJson.of(event), StandardCharsets.UTF_8)));
                    cursor = event.cursor();
                }
                if (events.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("still here"));
                    journal.awaitEvents(cursor, HEARTBEAT);
                }
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}
