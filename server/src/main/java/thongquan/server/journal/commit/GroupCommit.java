package thongquan.server.journal.commit;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.SignedHead;
import thongquan.server.database.DatabaseAway;
import thongquan.server.journal.Appended;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.JournalSettings;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.journal.store.JournalStore;

/**
 * Writes waiting entries in batches, one transaction each, and answers every sender only after the commit. While one
 * batch commits the next is written behind it; nobody waits for a batch to fill.
 */
final class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    static final int RETRY_AFTER_SECONDS = 2;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final JournalSettings settings;
    private final DataSource database;
    private final JournalStore store;
    private final List<EffectWriter> effects;
    private final HeadSigner signer;
    private final Clock clock;
    private final Runnable committed;
    private final Lanes lanes;
    private final GrowingLog log;
    private final Executor signing = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Thread> writers = new ArrayList<>();
    private final DistributionSummary batchSize;
    private final Timer commitTime;

    GroupCommit(
            JournalSettings settings,
            DataSource database,
            JournalStore store,
            List<EffectWriter> effects,
            HeadSigner signer,
            Clock clock,
            MeterRegistry meters,
            Runnable committed) {
        this.settings = settings;
        this.database = database;
        this.store = store;
        this.effects = effects;
        this.signer = signer;
        this.clock = clock;
        this.committed = committed;
        this.lanes = new Lanes(settings.queue(), settings.lane());
        this.log = new GrowingLog(store);
        this.batchSize = DistributionSummary.builder("thongquan.journal.batch")
                .description("Entries in one transaction of the journal")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.commitTime = Timer.builder("thongquan.journal.commit")
                .description("Time from composing a batch to its commit")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        Gauge.builder("thongquan.journal.queue", lanes, Lanes::size)
                .description("Entries that wait to be recorded")
                .register(meters);
    }

    GrowingLog log() {
        return log;
    }

    void start() {
        for (int i = 1; i <= settings.writers(); i++) {
            writers.add(Thread.ofPlatform().name("journal-" + i).start(this::work));
        }
    }

    /** Takes nothing more in, records what was taken, and returns when that is done. */
    void stop() {
        lanes.close();
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    CompletableFuture<Appended> append(Entry entry) {
        var waiting = new Waiting(entry);
        return switch (lanes.offer(waiting)) {
            case TAKEN -> waiting.outcome;
            case LANE_FULL -> done(new Appended.Full(true, RETRY_AFTER_SECONDS));
            case QUEUE_FULL, CLOSED -> done(new Appended.Full(false, RETRY_AFTER_SECONDS));
        };
    }

    private static CompletableFuture<Appended> done(Appended outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    private void work() {
        try {
            for (var batch = lanes.take(settings.batch()); batch != null; batch = lanes.take(settings.batch())) {
                try {
                    record(batch, Instant.now(clock).plus(settings.patience()));
                } catch (RuntimeException | Error e) {
                    LOG.error("A batch of {} entries could not be recorded", batch.size(), e);
                    batch.forEach(waiting -> waiting.outcome.completeExceptionally(e));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Records the batch: again behind another program's, in halves when an entry is bad, later when the database is away. */
    private void record(List<Waiting> batch, Instant patience) {
        var left = new ArrayList<>(batch);
        while (!left.isEmpty()) {
            try {
                if (commit(left)) {
                    return;
                }
            } catch (BadBatch bad) {
                if (left.size() == 1) {
                    left.getFirst().outcome.completeExceptionally(bad.getCause());
                    return;
                }
                int half = left.size() / 2;
                record(left.subList(0, half), patience);
                record(left.subList(half, left.size()), patience);
                return;
            } catch (SQLException | DataAccessException away) {
                if (Instant.now(clock).isAfter(patience)) {
                    LOG.warn("The database is away: {} entries of unknown outcome", left.size(), away);
                    left.forEach(waiting -> waiting.outcome.complete(new Appended.Unknown(RETRY_AFTER_SECONDS)));
                    return;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One try; true when the batch is recorded and answered, false when it has to be composed anew. */
    private boolean commit(List<Waiting> batch) throws SQLException, BadBatch {
        try (var transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            store.limitLocks(transaction);
            answerKnown(transaction, batch);
            if (batch.isEmpty()) {
                transaction.rollback();
                return true;
            }
            var composition = log.compose(List.copyOf(batch));
            var head = commit(composition, transaction);
            head.ifPresent(signed -> acknowledge(composition, signed));
            return head.isPresent();
        }
    }

    /** Commits the batch in its place; the head that signs it, or nothing where its place was another one's. */
    private Optional<SignedHead> commit(Composition composition, Connection transaction) throws SQLException, BadBatch {
        var sample = Timer.start();
        var done = false;
        try {
            var head = CompletableFuture.supplyAsync(
                    () -> signer.sign(composition.to().size(), composition.to().root(), clock.instant()), signing);
            write(composition, transaction);
            var signed = head.join();
            BatchRows.write(signed, transaction);
            done = composition.before().join() && settle(composition, transaction) && finish(composition, transaction);
            return done ? Optional.of(signed) : Optional.empty();
        } catch (BadBatch bad) {
            // Positions that another batch took in the meantime are refused like bad content.
            if (log.isOutdated(composition)) {
                return Optional.empty();
            }
            throw bad;
        } finally {
            log.settle(composition, done);
            if (done) {
                sample.stop(commitTime);
            } else {
                rollback(transaction);
            }
        }
    }

    private void write(Composition composition, Connection transaction) throws SQLException, BadBatch {
        attempt(() -> {
            BatchRows.write(composition, transaction);
            var entries = composition.entries();
            for (var effect : effects) {
                effect.write(transaction, entries);
            }
        });
    }

    /** Takes from balances, after everything before this batch; always true, or there is no such batch. */
    private boolean settle(Composition composition, Connection transaction) throws SQLException, BadBatch {
        attempt(() -> {
            var entries = composition.entries();
            for (var effect : effects) {
                effect.settle(transaction, entries);
            }
        });
        return true;
    }

    /** Work on the database. */
    private interface Work {
        void run() throws SQLException;
    }

    private static void attempt(Work work) throws SQLException, BadBatch {
        try {
            work.run();
        } catch (SQLException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            throw new BadBatch(e);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            throw new BadBatch(e);
        }
    }

    private boolean finish(Composition composition, Connection transaction) throws SQLException {
        if (!store.advance(transaction, composition.from(), composition.to())) {
            log.catchUp();
            return false;
        }
        transaction.commit();
        return true;
    }

    private void acknowledge(Composition composition, SignedHead head) {
        var proofs = composition.growth().inclusions();
        for (int i = 0; i < proofs.size(); i++) {
            var waiting = composition.batch().get(i);
            waiting.outcome.complete(
                    new Appended.Recorded(Receipt.of(waiting.facts, proofs.get(i), head, signer.verifier())));
        }
        batchSize.record(proofs.size());
        committed.run();
    }

    /** Answers those whose key is recorded already, and takes them out of the batch. */
    private void answerKnown(Connection transaction, List<Waiting> batch) throws SQLException {
        var senders = batch.stream().map(waiting -> waiting.entry.sender()).toArray(String[]::new);
        var keys = batch.stream().map(waiting -> waiting.entry.key()).toArray(String[]::new);
        var known = store.knownKeys(transaction, senders, keys);
        if (known.isEmpty()) {
            return;
        }
        var byKey = new HashMap<List<String>, RecordedEntry>();
        known.forEach(entry -> byKey.put(List.of(entry.sender(), entry.key()), entry));
        batch.removeIf(waiting -> {
            var entry = byKey.get(List.of(waiting.entry.sender(), waiting.entry.key()));
            return entry != null && waiting.outcome.complete(new Appended.Known(entry));
        });
    }

    private static void rollback(Connection transaction) {
        try {
            transaction.rollback();
        } catch (SQLException e) {
            LOG.debug("Nothing to roll back on a lost connection", e);
        }
    }

    /** The database refused the content of the batch. */
    private static final class BadBatch extends Exception {
        BadBatch(Exception cause) {
            super(cause);
        }
    }
}
