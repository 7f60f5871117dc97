package thongquan.server.party.cache;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Answers of a slow source, remembered for a bounded time: no answer older than the limit is ever given. Past half of
 * the limit one asker renews the answer while the others go on with the old one. What the source does not know is not
 * remembered, so strangers cannot fill the memory.
 *
 * @param <K> what is asked for
 * @param <V> the answer, immutable
 */
public final class Remembered<K, V> {
    private final ConcurrentHashMap<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final Function<K, Optional<V>> source;
    private final long limit;
    private final int most;

    /** A memory of at most so many answers, none older than the limit. */
    public Remembered(Function<K, Optional<V>> source, Duration limit, int most) {
        this.source = source;
        this.limit = limit.toNanos();
        this.most = most;
    }

    /** The answer; empty when the source does not know. What the source throws is thrown. */
    public Optional<V> find(K key) {
        var known = answers.get(key);
        if (known != null) {
            var age = System.nanoTime() - known.since;
            if (age < limit / 2 || (age < limit && !known.claimRenewal())) {
                return known.value;
            }
        }
        return ask(key);
    }

    private Optional<V> ask(K key) {
        var since = System.nanoTime();
        var value = source.apply(key);
        if (value.isEmpty()) {
            answers.remove(key);
            return value;
        }
        if (answers.size() >= most) {
            makeRoom(since);
        }
        answers.put(key, new Answer<>(value, since));
        return value;
    }

    private void makeRoom(long now) {
        answers.values().removeIf(answer -> now - answer.since >= limit);
        if (answers.size() >= most) {
            answers.clear();
        }
    }

    /** Forgets one answer, so that a change made here is seen at once. */
    public void forget(K key) {
        answers.remove(key);
    }

    /** Forgets everything. */
    public void forgetAll() {
        answers.clear();
    }

    private static final class Answer<V> {
        private final Optional<V> value;
        private final long since;
        private final AtomicBoolean renewing = new AtomicBoolean();

        private Answer(Optional<V> value, long since) {
            this.value = value;
            this.since = since;
        }

        /** Whether the asker is the one who renews the answer. */
        private boolean claimRenewal() {
            return renewing.compareAndSet(false, true);
        }
    }
}
