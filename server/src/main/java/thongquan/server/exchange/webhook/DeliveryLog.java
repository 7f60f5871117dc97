package thongquan.server.exchange.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.Delivery;
import thongquan.server.exchange.Progress;
import thongquan.server.exchange.store.DeliveryStore;

/**
 * Writes what became of deliveries, many in one transaction. A delivery is made before it is noted: what a crash keeps
 * from being noted is delivered again.
 */
@Component
class DeliveryLog {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLog.class);
    private static final int HELD = 20_000;
    private static final int BATCH = 2_000;

    /** What came of one step of a lane: a delivery made, its progress, or both. */
    record Line(List<Delivery> delivery, Progress progress) {}

    private final DeliveryStore store;
    private final LinkedBlockingQueue<Line> lines = new LinkedBlockingQueue<>(HELD);
    private final ReentrantLock writing = new ReentrantLock();
    private List<Line> unwritten = List.of();

    DeliveryLog(DeliveryStore store) {
        this.store = store;
    }

    /** Notes it soon; waits where the database is far behind. */
    void note(Line line) {
        try {
            lines.put(line);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes all that was noted; false: the database is away, and it is kept for the next time. */
    boolean flush() {
        writing.lock();
        try {
            while (!unwritten.isEmpty() || !lines.isEmpty()) {
                if (unwritten.isEmpty()) {
                    unwritten = new ArrayList<>();
                    lines.drainTo(unwritten, BATCH);
                }
                store.write(
                        unwritten.stream()
                                .flatMap(line -> line.delivery().stream())
                                .toList(),
                        unwritten.stream().map(Line::progress).toList());
                unwritten = List.of();
            }
            return true;
        } catch (DataAccessException away) {
            LOG.warn("The log of deliveries cannot be written: {}", away.toString());
            return false;
        } finally {
            writing.unlock();
        }
    }
}
