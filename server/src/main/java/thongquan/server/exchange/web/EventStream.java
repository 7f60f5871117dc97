package thongquan.server.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import thongquan.server.exchange.feed.Backlog;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;

/** One open stream of events. It takes a thread only while there is something to write. */
final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final SseEmitter emitter = new SseEmitter(0L);
    private final String organisation;
    private final Journal journal;
    private final Backlog backlog;
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile boolean again;
    private volatile boolean beats;
    private volatile Instant heardAt;

    EventStream(String organisation, EventScope scope, long after, Journal journal, Instant now) {
        this.organisation = organisation;
        this.journal = journal;
        this.backlog = new Backlog(scope, after);
        this.heardAt = now;
    }

    String organisation() {
        return organisation;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Takes note of a new event. */
    void offer(RecordedEvent event, Instant now) {
        if (backlog.offer(event)) {
            write(now);
        }
    }

    /** Says that it is still there, where it has said nothing since that moment. */
    void beat(Instant since, Instant now) {
        if (heardAt.isBefore(since)) {
            beats = true;
            write(now);
        }
    }

    /** Writes what there is, unless it is being written. */
    void write(Instant now) {
        heardAt = now;
        again = true;
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("stream").start(this::drain);
        }
    }

    private void drain() {
        try {
            do {
                while (again) {
                    again = false;
                    send();
                }
                writing.set(false);
                // Something may have come between the last look and the door that was just opened.
            } while (again && writing.compareAndSet(false, true));
        } catch (IOException | IllegalStateException gone) {
            // It stays marked as being written: nothing more is written to it.
            emitter.complete();
        } catch (RuntimeException failed) {
            LOG.warn("A stream of events ends: {}", failed.toString());
            emitter.completeWithError(failed);
        }
    }

    private void send() throws IOException {
        if (beats) {
            beats = false;
            emitter.send(SseEmitter.event().comment("still here"));
        }
        for (var event = backlog.next(journal); event != null; event = backlog.next(journal)) {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(event.cursor()))
                    .data(new String(EventJson.of(event), StandardCharsets.UTF_8)));
            backlog.done(event);
        }
    }
}
