package thongquan.server.rehearsal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.RehearsalRule;
import thongquan.core.rehearsal.ReportJson;
import thongquan.core.rehearsal.Tally;
import thongquan.server.clearance.StoredFilings;
import thongquan.server.clearance.Vietnam;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.RecordedRehearsal.State;
import thongquan.server.rehearsal.store.ChangedFilingStore;
import thongquan.server.rehearsal.store.RehearsalStore;

/** Rehearses law on the journal: one rehearsal at a time, beside the daily work. */
@Service
public class Rehearsals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    /** A rehearsal takes two processors at most. */
    private static final int THREADS = 2;

    private final LawRegister law;
    private final StoredFilings filings;
    private final RehearsalStore store;
    private final ChangedFilingStore changed;
    private final Clock clock;
    private final AtomicReference<@Nullable RehearsalRun> running = new AtomicReference<>();
    private volatile boolean open;

    Rehearsals(LawRegister law, StoredFilings filings, RehearsalStore store, ChangedFilingStore changed, Clock clock) {
        this.law = law;
        this.filings = filings;
        this.store = store;
        this.changed = changed;
        this.clock = clock;
    }

    /** Begins what was typed or sent, unless it cannot be understood or something stands against it. */
    public StartOutcome begin(OrderForm form, Caller caller) {
        var today = clock.instant().atZone(Vietnam.ZONE).toLocalDate();
        return form.order(law.current().edition().fingerprint(), today)
                .map(order -> begin(order, caller))
                .orElseGet(() -> new StartOutcome.Refused(List.of(RehearsalRule.NOT_UNDERSTOOD.broken())));
    }

    /** Begins a rehearsal, unless something stands against it. */
    public StartOutcome begin(RehearsalOrder order, Caller caller) {
        var edition = law.findEdition(order.law());
        var findings = findings(order, edition.orElse(null));
        if (edition.isEmpty() || !findings.isEmpty()) {
            return new StartOutcome.Refused(findings);
        }
        var rehearsal = new RecordedRehearsal(
                UUID.randomUUID().toString(),
                order,
                State.RUNNING,
                caller.displayName(),
                clock.instant(),
                null,
                0,
                null,
                null,
                null);
        var since = order.since().atStartOfDay(Vietnam.ZONE).toInstant();
        var run = new RehearsalRun(rehearsal, edition.get(), filings, changed, filings.since(since));
        var other = running.compareAndExchange(null, run);
        if (other != null) {
            return new StartOutcome.Busy(other.id());
        }
        start(rehearsal, run);
        return new StartOutcome.Started(rehearsal.id());
    }

    /** Notes the rehearsal and begins it; where that fails, the way is free for the next. */
    private void start(RecordedRehearsal rehearsal, RehearsalRun run) {
        var begun = false;
        try {
            store.add(rehearsal);
            Thread.ofPlatform().name("rehearsal").daemon().start(() -> perform(run));
            begun = true;
        } finally {
            if (!begun) {
                running.set(null);
            }
        }
    }

    private static List<Finding> findings(RehearsalOrder order, @Nullable LawEdition edition) {
        var findings = new ArrayList<Finding>();
        if (edition == null) {
            findings.add(RehearsalRule.NO_SUCH_LAW.broken());
        } else {
            var date = order.kind() == RehearsalOrder.Kind.CORRECTION ? order.since() : order.date();
            if (!edition.asOf(date, order.date()).tariffLines().iterator().hasNext()) {
                findings.add(RehearsalRule.NO_TARIFF.broken());
            }
        }
        if (order.until().isBefore(order.since())) {
            findings.add(RehearsalRule.PERIOD_REVERSED.broken());
        }
        return findings;
    }

    /** Runs to the end; whatever breaks on the way, the rehearsal does not stay open. */
    private void perform(RehearsalRun run) {
        var ended = State.INTERRUPTED;
        byte @Nullable [] report = null;
        try {
            var tally = tally(run);
            ended = run.isCancelled() ? State.CANCELLED : State.DONE;
            report = run.isCancelled() ? null : ReportJson.of(tally.report());
        } finally {
            running.set(null);
            end(run.id(), ended, clock.instant(), report);
        }
    }

    private void end(String id, State state, Instant at, byte @Nullable [] report) {
        if (state != State.DONE) {
            changed.remove(id);
        }
        store.finish(id, state, at, report);
        LOG.info("rehearsal {} ended: {}", id, state);
    }

    private static Tally tally(RehearsalRun run) {
        try (var threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("rehearsal-", 1).factory())) {
            var work = new ArrayList<CompletableFuture<Tally>>();
            for (int i = 0; i < THREADS; i++) {
                work.add(CompletableFuture.supplyAsync(() -> work(run), threads));
            }
            var whole = new Tally();
            work.forEach(each -> whole.merge(each.join()));
            return whole;
        }
    }

    private static Tally work(RehearsalRun run) {
        var whole = false;
        try {
            var tally = run.work();
            whole = true;
            return tally;
        } catch (SQLException away) {
            throw new IllegalStateException("the rehearsal could not keep what it found", away);
        } finally {
            if (!whole) {
                run.cancel();
            }
        }
    }

    /** Ends a rehearsal that runs; false where it does not. */
    public boolean cancel(String id) {
        var run = running.get();
        if (run == null || !run.id().equals(id)) {
            return false;
        }
        run.cancel();
        return true;
    }

    /** The rehearsal of that id as it stands now. */
    public Optional<RecordedRehearsal> find(String id) {
        return store.find(id).map(this::asItStands);
    }

    /** The newest rehearsals, newest first. */
    public List<RecordedRehearsal> list(int limit) {
        return store.list(limit).stream().map(this::asItStands).toList();
    }

    private RecordedRehearsal asItStands(RecordedRehearsal rehearsal) {
        var run = running.get();
        return run != null && run.id().equals(rehearsal.id()) ? rehearsal.at(run.progress()) : rehearsal;
    }

    /** The filings of a rehearsal that change, as a filter leaves them. */
    public List<ChangedFiling> filings(String id, FilingFilter filter) {
        return changed.list(id, filter);
    }

    /** How many filings a filter leaves. */
    public long count(String id, FilingFilter filter) {
        return changed.count(id, filter);
    }

    @Override
    public void start() {
        store.interrupt(clock.instant());
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        var run = running.get();
        if (run != null) {
            run.cancel();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
