package thongquan.server.portal.lodging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Throws away drafts that outlived their legal life, at the start and then every hour. */
@Component
class DraftSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Drafts drafts;
    private volatile @Nullable Thread thread;

    DraftSweep(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("draft-sweep").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                int swept = drafts.sweep();
                if (swept > 0) {
                    LOG.info("{} drafts outlived their legal life and were thrown away", swept);
                }
            } catch (RuntimeException away) {
                LOG.warn("Drafts were not swept; tried again in {}", PAUSE, away);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
