package thongquan.server.exchange.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;

/** The feed of events: to be asked on from a cursor as often as one likes, or followed as it grows. */
@RestController
class EventsController {

    private static final int MOST = 1000;
    private static final String LATER = "10";

    private final Journal journal;
    private final EventStreams streams;

    EventsController(Journal journal, EventStreams streams) {
        this.journal = journal;
        this.streams = streams;
    }

    @GetMapping("/api/event-types")
    ResponseEntity<byte[]> types() {
        return Answers.json(CatalogueJson.of(EventCatalogue.shipped()));
    }

    @GetMapping("/api/events")
    ResponseEntity<byte[]> list(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(name = "type", defaultValue = "") List<String> types) {
        var unknown = EventCatalogue.shipped().unknown(types);
        if (!unknown.isEmpty()) {
            return Answers.unknownTypes(unknown, "/type");
        }
        var scope = scope(caller, number, Set.copyOf(types));
        return Answers.json(EventJson.list(journal.events(scope, after, Math.clamp(limit, 1, MOST))));
    }

    @GetMapping(
            path = "/api/events/stream",
            produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<?> follow(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(name = "type", defaultValue = "") List<String> types,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
        var unknown = EventCatalogue.shipped().unknown(types);
        if (!unknown.isEmpty()) {
            return Answers.unknownTypes(unknown, "/type");
        }
        var stream = streams.open(
                caller.organisationId(), scope(caller, number, Set.copyOf(types)), last == null ? after : last);
        if (stream.isEmpty()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, LATER)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Answers.problem(
                            HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", "Too many streams are open.", List.of()));
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).body(stream.get());
    }

    /** Customs reads every event; anyone else those that concern his organisation. */
    private static EventScope scope(Caller caller, @Nullable String number, Set<String> types) {
        return new EventScope(caller.isCustoms() ? null : caller.organisationId(), number, types);
    }
}
