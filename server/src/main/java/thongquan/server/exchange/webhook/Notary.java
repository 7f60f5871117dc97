package thongquan.server.exchange.webhook;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does one thing four times a second, whatever became of it the time before. */
final class Notary {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final long PAUSE_MILLIS = 250;

    private final Runnable deed;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Notary(Runnable deed) {
        this.deed = deed;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhook-log").daemon().start(this::run);
    }

    private void run() {
        try {
            while (running) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                act();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void act() {
        try {
            deed.run();
        } catch (RuntimeException failed) {
            LOG.warn("Deliveries cannot be settled now: {}", failed.toString());
        }
    }

    /** Ends it after what it does now. */
    void stop() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
