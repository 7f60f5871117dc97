package thongquan.server.clearance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;
import thongquan.core.lifecycle.ActRule;
import thongquan.core.lifecycle.Hold;
import thongquan.core.lifecycle.Lifecycle;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.StandingTimer;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.store.ActStore;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/**
 * Acts on registered declarations. An act holds for the revision its author saw; of two on one revision exactly one is
 * recorded. What needs a second person is kept as a proposal until another one approves it.
 */
@Service
public class Acts {

    /** Acts that have a way of their own, since they bring a new version along. */
    private static final Set<Act> WITH_A_FILING = EnumSet.of(Act.REQUEST_AMENDMENT, Act.AMEND);

    private final LawRegister law;
    private final DeclarationStore declarations;
    private final ActStore store;
    private final Recording recording;
    private final Arrivals arrivals;
    private final LatestVersions versions;
    private final SelectionMemory memory;
    private final Clock clock;

    Acts(
            LawRegister law,
            DeclarationStore declarations,
            ActStore store,
            Recording recording,
            Arrivals arrivals,
            LatestVersions versions,
            SelectionMemory memory,
            Clock clock) {
        this.law = law;
        this.declarations = declarations;
        this.store = store;
        this.recording = recording;
        this.arrivals = arrivals;
        this.versions = versions;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * An act someone wants to do.
     *
     * @param revision of the declaration as its author saw it
     */
    public record Wanted(
            Act act,
            int revision,
            @Nullable String reason,
            @Nullable String note) {}

    /** Does an act for the caller, who may see the declaration; proposes it where the law asks for a second person. */
    public ActOutcome perform(DeclarationSummary declaration, Wanted wanted, Caller caller) {
        var now = now();
        var book = bookOf(now);
        var order = new ActOrder(wanted.act(), Actor.roles(caller), wanted.reason(), wanted.note(), false);
        var needsSecond = ActOrder.needsSecond(wanted.act(), book);
        var findings = new ArrayList<Finding>();
        if (!ActOrder.isFor(wanted.act(), order.by(), book) || WITH_A_FILING.contains(wanted.act())) {
            findings.add(ActRule.NOT_YOURS.broken());
        }
        findings.addAll(order.words(book));
        if (!findings.isEmpty()) {
            return new ActOutcome.Refused(findings);
        }
        if (wanted.revision() != declaration.revision()) {
            return new ActOutcome.Stale(declaration);
        }
        var to = Lifecycle.move(declaration.standing(), wanted.act());
        if (to.isEmpty()) {
            return new ActOutcome.Refused(List.of(ActRule.NOT_LAWFUL_HERE.broken()));
        }
        var actor = Actor.of(caller);
        if (needsSecond && !answersARequest(declaration, wanted.act())) {
            var known = store.listOpen(declaration.number()).stream()
                    .filter(open -> open.act() == wanted.act() && open.by().id().equals(actor.id()))
                    .findFirst();
            if (known.isPresent()) {
                return new ActOutcome.Proposed(known.get());
            }
            var proposal = new Proposal(
                    UUID.randomUUID().toString(),
                    declaration.number(),
                    declaration.revision(),
                    wanted.act(),
                    wanted.reason(),
                    wanted.note(),
                    actor,
                    now);
            store.propose(proposal);
            return new ActOutcome.Proposed(proposal);
        }
        return record(declaration, wanted, actor, null, to.get(), now);
    }

    /** Cancelling what the trader himself asked to cancel has its second person in him. */
    private static boolean answersARequest(DeclarationSummary declaration, Act act) {
        return act == Act.CANCEL && declaration.standing().holds().has(Hold.CANCELLATION);
    }

    /** Approves a proposal as the second person: another one than the proposer, and a chief. */
    public ActOutcome approve(DeclarationSummary declaration, Proposal proposal, Caller caller) {
        var now = now();
        if (!caller.has(Role.CHIEF)) {
            return new ActOutcome.Refused(List.of(ActRule.NOT_YOURS.broken()));
        }
        if (proposal.by().id().equals(caller.userId())) {
            return new ActOutcome.Refused(List.of(ActRule.SAME_PERSON.broken()));
        }
        var to = Lifecycle.move(declaration.standing(), proposal.act());
        if (proposal.revision() != declaration.revision() || to.isEmpty()) {
            store.close(proposal.id(), "OVERTAKEN", caller.userId(), null, now);
            return new ActOutcome.Stale(declaration);
        }
        var wanted = new Wanted(proposal.act(), proposal.revision(), proposal.reason(), proposal.note());
        var outcome = record(declaration, wanted, proposal.by(), Actor.of(caller), to.get(), now);
        if (outcome instanceof ActOutcome.Done) {
            store.close(proposal.id(), "APPROVED", caller.userId(), null, now);
        }
        return outcome;
    }

    /** Declines a proposal: by the proposer, who takes it back, or by a chief. False: not the caller's to decline, or over. */
    public boolean decline(Proposal proposal, @Nullable String note, Caller caller) {
        return (caller.has(Role.CHIEF) || proposal.by().id().equals(caller.userId()))
                && store.close(proposal.id(), "DECLINED", caller.userId(), note, now());
    }

    /** What the clock does by itself; recorded like any other act. */
    ActOutcome performBySystem(DeclarationSummary declaration, Act act, String reason) {
        var now = now();
        var to = Lifecycle.move(declaration.standing(), act);
        if (to.isEmpty()) {
            return new ActOutcome.Refused(List.of(ActRule.NOT_LAWFUL_HERE.broken()));
        }
        var wanted = new Wanted(act, declaration.revision(), reason.isEmpty() ? null : reason, null);
        return record(declaration, wanted, Actor.system(declaration.office()), null, to.get(), now);
    }

    /** The acts that are lawful where the declaration stands and open to the caller, in the order of the catalogue. */
    public List<Act> open(DeclarationSummary declaration, Caller caller) {
        var book = bookOf(now());
        var roles = Actor.roles(caller);
        var holds = declaration.standing().holds();
        return Lifecycle.acts(declaration.standing()).stream()
                .filter(act -> act != Act.AMEND || holds.has(Hold.AMENDMENT))
                .filter(act -> ActOrder.isFor(act, roles, book))
                .toList();
    }

    /** The law that says what an act is and what it demands, today. */
    public LawBook lawOfActs() {
        return bookOf(now());
    }

    /** What waits for a second person on a declaration. */
    public List<Proposal> proposals(DeclarationSummary declaration) {
        return store.listOpen(declaration.number());
    }

    /** A proposal that waits. */
    public Optional<Proposal> proposal(String id) {
        return store.findOpen(id);
    }

    private ActOutcome record(
            DeclarationSummary declaration, Wanted wanted, Actor by, @Nullable Actor second, Standing to, Instant now) {
        var after = to;
        var channel = channel(declaration.channel(), wanted.act());
        if (wanted.act() == Act.CONFIRM_ARRIVAL) {
            var closer = arrivals.stricter(declaration);
            if (closer.isPresent() && closer.get().compareTo(channel) > 0) {
                channel = closer.get();
                after = Lifecycle.move(Lifecycle.closer(declaration.standing(), channel), Act.CONFIRM_ARRIVAL)
                        .orElseThrow();
            }
        }
        var book = bookOf(now);
        var at = local(now);
        var clock = wanted.act() == Act.RAISE
                ? StandingTimer.raised(after, book, at)
                : StandingTimer.clock(after, book, at, local(declaration.registeredAt()));
        var transition = new Transition(
                declaration,
                wanted.act(),
                by,
                second,
                wanted.reason(),
                wanted.note(),
                after,
                channel,
                now,
                clock,
                declaration.version(),
                null,
                remembered(declaration, wanted.act(), channel, book, now),
                wanted.act() == Act.CANCEL ? versions.assessment(declaration) : null);
        var outcome = recording.record(transition, law.at(now));
        if (wanted.act() == Act.CANCEL) {
            memory.refresh();
        }
        return outcome instanceof ActOutcome.Stale
                ? new ActOutcome.Stale(declarations.find(declaration.number()).orElseThrow())
                : outcome;
    }

    private SelectionMemory.@Nullable Remembered remembered(
            DeclarationSummary declaration, Act act, Channel channel, LawBook book, Instant now) {
        var deadline = book.deadline("selection-memory");
        if (act != Act.CANCEL || channel == Channel.GREEN || deadline == null) {
            return null;
        }
        var until =
                book.calendar().due(local(now), deadline).atZone(Vietnam.ZONE).toInstant();
        return new SelectionMemory.Remembered(versions.declaration(declaration), until);
    }

    private static Channel channel(Channel before, Act act) {
        return switch (act) {
            case ESCALATE -> Channel.RED;
            case LESSEN -> Channel.YELLOW;
            default -> before;
        };
    }

    private LawBook bookOf(Instant now) {
        var day = local(now).toLocalDate();
        return law.at(now).edition().asOf(day, day);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(Vietnam.ZONE).toLocalDateTime();
    }
}
