package thongquan.server.journal.commit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import thongquan.core.receipt.ConsistencyProof;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.InclusionProof;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.ReleaseFacts;
import thongquan.core.receipt.ReleaseToken;
import thongquan.core.receipt.SignedHead;
import thongquan.server.journal.Appended;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.EntryOutline;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.JournalSettings;
import thongquan.server.journal.Overtaken;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.journal.store.EventQuery;
import thongquan.server.journal.store.JournalStore;

/** The journal on PostgreSQL, written by group commit. */
@Component
class CommittedJournal implements Journal, SmartLifecycle {

    /** How often a reader looks for events that another program on the same database recorded. */
    private static final long OTHERS_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Far longer than an entry may wait between its receipt and its place in the log. */
    private static final Duration OUT_OF_ORDER = Duration.ofHours(1);

    private static final String NUMBER_INDEX = "entry_number";

    private record Key(String sender, String key) {}

    private final JournalStore store;
    private final JournalSettings settings;
    private final HeadSigner signer;
    private final Clock clock;
    private final GroupCommit group;
    /** Empty outcome: the entry was bad, which says nothing about another one under its key. */
    private final ConcurrentHashMap<Key, CompletableFuture<Optional<Appended>>> underWay = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final AtomicLong batches = new AtomicLong();
    private volatile boolean running;

    CommittedJournal(
            JournalSettings settings,
            DataSource database,
            JournalStore store,
            ObjectProvider<EffectWriter> effects,
            HeadSigner signer,
            Clock clock,
            MeterRegistry meters) {
        this.settings = settings;
        this.store = store;
        this.signer = signer;
        this.clock = clock;
        this.group = new GroupCommit(
                settings, database, store, effects.orderedStream().toList(), signer, clock, meters, this::announce);
    }

    @Override
    public Appended append(Entry entry) {
        var key = new Key(entry.sender(), entry.key());
        var own = new CompletableFuture<Optional<Appended>>();
        for (var first = underWay.putIfAbsent(key, own); first != null; first = underWay.putIfAbsent(key, own)) {
            var same = first.join().map(outcome -> again(outcome, entry));
            if (same.isPresent()) {
                return same.get();
            }
        }
        Optional<Appended> outcome = Optional.empty();
        try {
            outcome = Optional.of(group.append(entry).join());
            return outcome.get();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Overtaken moved) {
                throw moved;
            }
            if (isTaken(failed.getCause())) {
                throw new Overtaken(entry.number());
            }
            throw failed;
        } finally {
            underWay.remove(key);
            own.complete(outcome);
        }
    }

    /** Whether another entry has the number and version already. */
    private static boolean isTaken(@Nullable Throwable cause) {
        return cause instanceof PSQLException refused
                && PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())
                && refused.getServerErrorMessage() != null
                && NUMBER_INDEX.equals(refused.getServerErrorMessage().getConstraint());
    }

    /** What the first of two entries under one key came to, as the second is told; no room or no answer goes for both. */
    private Appended again(Appended outcome, Entry entry) {
        if (!(outcome instanceof Appended.Recorded)) {
            return outcome;
        }
        try {
            return new Appended.Known(find(entry.sender(), entry.key()).orElseThrow());
        } catch (DataAccessException away) {
            return new Appended.Unknown(GroupCommit.RETRY_AFTER_SECONDS);
        }
    }

    @Override
    public Optional<RecordedEntry> find(String sender, String key) {
        return store.findByKey(sender, key);
    }

    @Override
    public List<RecordedEntry> list(String number) {
        return store.listByNumber(number);
    }

    @Override
    public List<RecordedEntry> list(long from, int limit) {
        return store.list(from, limit);
    }

    /** By halves: entries are received in about the order of the log, {@link #OUT_OF_ORDER} apart at most. */
    @Override
    public long positionSince(Instant since) {
        var early = since.minus(OUT_OF_ORDER);
        long low = 0;
        long high = size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (store.receivedAt(middle).isBefore(early)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public List<EntryOutline> listDecided(String lawEdition, String ruleRelease, long after, int limit) {
        return store.listDecided(lawEdition, ruleRelease, after, limit);
    }

    @Override
    public Receipt receipt(RecordedEntry entry) {
        var head = store.headOf(entry.position(), settings.origin());
        var proof = group.log()
                .inclusion(entry.position(), head.size())
                .orElseThrow(() -> new IllegalStateException("no proof for entry " + entry.position()));
        return Receipt.of(entry.facts(), proof, head, signer.verifier());
    }

    @Override
    public List<RecordedEvent> events(EventScope scope, long after, int limit) {
        return store.events(new EventQuery(after, scope.organisation(), null, scope.number(), scope.types(), limit));
    }

    @Override
    public void awaitEvents(long after, Duration time) throws InterruptedException {
        long left = time.toNanos();
        long seen = batches.get();
        while (left > 0 && running && lastCursor() <= after) {
            left -= awaitBatch(seen, Math.min(left, OTHERS_NANOS));
            seen = batches.get();
        }
    }

    @Override
    public long lastCursor() {
        return store.findState().map(state -> state.cursor()).orElse(0L);
    }

    /** Waits for a batch after those seen, or so long; how long it waited. No question to the database under the lock. */
    private long awaitBatch(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (left > 0 && running && batches.get() == seen) {
                left = grown.awaitNanos(left);
            }
            return nanos - left;
        } finally {
            lock.unlock();
        }
    }

    private void announce() {
        lock.lock();
        try {
            batches.incrementAndGet();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long size() {
        return group.log().size();
    }

    @Override
    public List<SignedHead> heads(int limit) {
        return store.heads(limit, settings.origin());
    }

    @Override
    public Optional<InclusionProof> inclusion(long position, long size) {
        return group.log().inclusion(position, size);
    }

    @Override
    public Optional<ConsistencyProof> consistency(long from, long to) {
        return group.log().consistency(from, to);
    }

    @Override
    public ReleaseToken sign(ReleaseFacts facts) {
        return ReleaseToken.sign(facts, clock.instant(), signer);
    }

    @Override
    public HeadVerifier publicKey() {
        return signer.verifier();
    }

    @Override
    public void start() {
        group.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        announce();
        group.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started before and stopped after the web server, so that what was accepted is recorded and answered. */
    @Override
    public int getPhase() {
        return 0;
    }
}
