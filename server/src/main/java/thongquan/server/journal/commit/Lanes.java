package thongquan.server.journal.commit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The bounded queue before the journal: a lane for each sender, emptied in turn, so that a sender who files much waits
 * for himself and not the others for him.
 */
final class Lanes {

    /** Why an entry found no room. */
    enum Room {
        TAKEN,
        LANE_FULL,
        QUEUE_FULL,
        CLOSED
    }

    private final int most;
    private final int mostOfOne;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Map<String, ArrayDeque<Waiting>> bySender = new HashMap<>();
    private final ArrayDeque<String> turns = new ArrayDeque<>();
    private int size;
    private boolean closed;

    Lanes(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Takes the entry in where there is room. */
    Room offer(Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                return Room.CLOSED;
            }
            if (size >= most) {
                return Room.QUEUE_FULL;
            }
            var sender = waiting.entry.sender();
            var lane = bySender.get(sender);
            if (lane == null) {
                lane = new ArrayDeque<>();
                bySender.put(sender, lane);
                turns.add(sender);
            } else if (lane.size() >= mostOfOne) {
                return Room.LANE_FULL;
            }
            lane.add(waiting);
            size++;
            filled.signal();
            return Room.TAKEN;
        } finally {
            lock.unlock();
        }
    }

    /** The next batch, one entry of each sender in turn; waits for the first, and is null once closed and empty. */
    @Nullable
    List<Waiting> take(int mostAtOnce) throws InterruptedException {
        lock.lock();
        try {
            while (size == 0) {
                if (closed) {
                    return null;
                }
                filled.await();
            }
            var batch = new ArrayList<Waiting>(Math.min(size, mostAtOnce));
            while (size > 0 && batch.size() < mostAtOnce) {
                var sender = turns.remove();
                var lane = bySender.get(sender);
                if (lane != null) {
                    batch.add(lane.remove());
                    size--;
                    if (lane.isEmpty()) {
                        bySender.remove(sender);
                    } else {
                        turns.add(sender);
                    }
                }
            }
            if (size > 0) {
                filled.signal();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** How many entries wait. */
    int size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in; what waits is still handed out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
