package thongquan.bench.crash;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Traders' programs that lodge one filing after the other. Each keeps the key before it sends, and repeats with the same
 * key until it is answered.
 */
final class Senders {
    private static final int LONGEST_PAUSE = 150;
    private static final int RETRY_PAUSE = 50;

    private final Customs customs;
    private final String sample;
    private final Random random;
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger filed = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong retried = new AtomicLong();
    private final AtomicLong foundAgain = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean ending;

    /** Senders of variants of the sample, a declaration as JSON. */
    Senders(Customs customs, String sample, Random random) {
        this.customs = customs;
        this.sample = sample;
        this.random = random;
    }

    /** Begins to send from so many threads. */
    void start(int senders) {
        for (int i = 1; i <= senders; i++) {
            threads.add(Thread.ofVirtual().name("sender-" + i).start(this::work));
        }
    }

    /** Lets each sender finish the filing it is at, and returns when all did. */
    void finish() throws InterruptedException {
        ending = true;
        for (var thread : threads) {
            thread.join();
        }
        throwFailure();
    }

    /** {@link IllegalStateException} where a sender was refused what should be registered. */
    void throwFailure() {
        var found = failure.get();
        if (found != null) {
            throw new IllegalStateException(found);
        }
    }

    /** How many filings are answered. */
    long answered() {
        return answered.get();
    }

    long retried() {
        return retried.get();
    }

    long foundAgainByKey() {
        return foundAgain.get();
    }

    /** Everything the senders were told is registered. */
    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void work() {
        try {
            while (!ending) {
                lodge(filed.incrementAndGet());
                Thread.sleep(random.nextInt(LONGEST_PAUSE));
            }
        } catch (InterruptedException | RuntimeException broken) {
            failure.compareAndSet(null, broken);
        }
    }

    private void lodge(int turn) throws InterruptedException {
        var key = "crash-" + turn;
        var filing = sample.replace("SAMPLE-EASY", "CRASH-" + turn).replace("INV-EASY", "INV-CRASH-" + turn);
        for (int tries = 0; ; tries++) {
            var sentAt = Instant.now();
            var answer = send(key, filing);
            if (answer != null) {
                acknowledged.add(new Acknowledged(key, filing, answer));
                answered.incrementAndGet();
                retried.addAndGet(tries);
                if (tries > 0 && wasRegisteredBefore(sentAt, answer)) {
                    foundAgain.incrementAndGet();
                }
                return;
            }
            Thread.sleep(RETRY_PAUSE);
        }
    }

    /** The answer that it is registered; null where its outcome is unknown. */
    private @Nullable String send(String key, String filing) throws InterruptedException {
        try {
            var reply = customs.lodge(key, filing);
            return switch (reply.status()) {
                case 201 -> reply.body();
                case 401, 429, 503 -> null;
                default -> throw new IllegalStateException("Key " + key + ": " + reply);
            };
        } catch (IOException _) {
            return null;
        }
    }

    private static boolean wasRegisteredBefore(Instant sentAt, String answer) {
        return Answer.parse(answer)
                .filter(parsed -> parsed.receipt().entry().receivedAt().isBefore(sentAt))
                .isPresent();
    }
}
