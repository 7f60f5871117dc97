package thongquan.server.exchange.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;

/** Reads the feed once for everybody who follows it on this node: streams, webhooks, notices. */
@Component
public class FeedReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
    private static final int PAGE = 1000;
    private static final Duration TICK = Duration.ofMillis(250);

    private final Journal journal;
    private final Clock clock;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile Thread reader = new Thread();

    public FeedReader(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells this one of all that is recorded from now on. */
    public void add(Follower follower) {
        followers.add(follower);
    }

    @Override
    public void start() {
        running = true;
        reader = Thread.ofPlatform().name("feed").daemon().start(this::read);
    }

    private void read() {
        long cursor = -1;
        while (running) {
            try {
                cursor = cursor < 0 ? journal.lastCursor() : readFrom(cursor);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                // The feed is re-readable: what was not read now is read when the database is back.
                LOG.warn("The feed cannot be read: {}", away.toString());
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private long readFrom(long cursor) throws InterruptedException {
        journal.awaitEvents(cursor, TICK);
        var events = journal.events(EventScope.all(), cursor, PAGE);
        var now = clock.instant();
        for (var follower : followers) {
            guarded(follower, each -> {
                if (!events.isEmpty()) {
                    each.tell(events);
                }
                each.tick(now);
            });
        }
        return events.isEmpty() ? cursor : last(events);
    }

    private static long last(List<RecordedEvent> events) {
        return events.getLast().cursor();
    }

    /** What one follower cannot take does not keep the others from being told. */
    private static void guarded(Follower follower, Consumer<Follower> telling) {
        try {
            telling.accept(follower);
        } catch (RuntimeException failed) {
            LOG.error("A follower of the feed failed", failed);
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        reader.interrupt();
        try {
            reader.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the journal and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
