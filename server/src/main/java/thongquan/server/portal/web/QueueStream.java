package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.risk.Channel;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.portal.Page;
import thongquan.server.portal.queue.QueueQuery;
import thongquan.server.portal.queue.WorkQueue;

/** The counts of an open work queue as they change; at most one message a second, whatever the traffic. */
@Controller
class QueueStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final WorkQueue queue;
    private final Journal journal;
    private final Pages pages;

    QueueStream(WorkQueue queue, Journal journal, Pages pages) {
        this.queue = queue;
        this.journal = journal;
        this.pages = pages;
    }

    /** Who follows what since when, and in which language. */
    private record Watch(SseEmitter emitter, QueueQuery query, Instant since, Caller caller, Page page) {}

    @GetMapping(path = "/queue/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(
            QueueArgument asked, @RequestParam(name = "since") long since, Caller caller, HttpServletRequest request) {
        var emitter = new SseEmitter(0L);
        var watch = new Watch(emitter, asked.query(caller), Instant.ofEpochMilli(since), caller, pages.of(request));
        Thread.ofVirtual().name("queue-stream").start(() -> follow(watch));
        return emitter;
    }

    private void follow(Watch watch) {
        var last = "";
        long seen = -1;
        long quiet = 0;
        try {
            while (true) {
                long size = journal.size();
                var now = size == seen ? last : message(watch);
                quiet += PACE.toSeconds();
                if (!now.equals(last)) {
                    watch.emitter.send(SseEmitter.event().data(now));
                    quiet = 0;
                } else if (quiet >= HEARTBEAT.toSeconds()) {
                    watch.emitter.send(SseEmitter.event().comment("still here"));
                    quiet = 0;
                }
                last = now;
                seen = size;
                Thread.sleep(PACE);
            }
        } catch (IOException | IllegalStateException gone) {
            watch.emitter.complete();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            watch.emitter.complete();
        }
    }

    private String message(Watch watch) {
        var live = queue.live(watch.query, watch.since, watch.caller);
        var figures = live.figures();
        var format = watch.page.format();
        var out = new CanonicalWriter();
        out.object().name("tab-ALL").text(format.number(live.tab(null)));
        for (var channel : Channel.values()) {
            out.name("tab-" + channel).text(format.number(live.tab(channel)));
        }
        out.name("waiting").text(format.number(figures.waiting()));
        out.name("overdue").text(format.number(figures.overdue()));
        out.name("red").text(format.number(figures.red()));
        out.name("registered").text(format.number(figures.registeredToday()));
        out.name("payable").text(watch.page.shortDong(figures.payableToday()));
        out.name("fresh").text(Long.toString(live.fresh()));
        return new String(out.end().toBytes(), StandardCharsets.UTF_8);
    }
}
