package thongquan.server.ruling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.core.check.Finding;
import thongquan.core.law.LawBook;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.party.Organisation;
import thongquan.server.party.Organisations;
import thongquan.server.ruling.store.CaseStore;
import thongquan.server.ruling.store.RulingStore;

/** Requests for advance rulings: a trader asks, customs answers, two people sign; every step is kept with its clock. */
@Service
public class RulingCases {

    private static final int MOST = 500;

    private final CaseStore cases;
    private final Signing signing;
    private final RulingRegister register;
    private final LawRegister law;
    private final Organisations organisations;
    private final TransactionOperations transactions;
    private final Clock clock;

    RulingCases(
            CaseStore cases,
            RulingStore rulings,
            RulingRegister register,
            LawRegister law,
            Organisations organisations,
            TransactionOperations transactions,
            Clock clock) {
        this.cases = cases;
        this.signing = new Signing(rulings, register);
        this.register = register;
        this.law = law;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Files a request in the name of the caller's organisation. */
    public CaseOutcome file(RulingRequest request, Caller caller) {
        return file(request, caller, clock.instant());
    }

    /** The same at a given time. */
    public CaseOutcome file(RulingRequest request, Caller caller, Instant at) {
        var book = law(at);
        var findings = RequestChecks.of(request, book);
        if (!findings.isEmpty()) {
            return new CaseOutcome.Wrong(findings);
        }
        var id = transactions.execute(_ -> {
            var name = cases.next(local(at).getYear());
            cases.add(name, caller.organisationId(), request, at.truncatedTo(ChronoUnit.MICROS));
            cases.add(name, step(1, "FILE", new CaseState.Requested(), at, caller, Words.NONE, "ruling-answer"));
            return name;
        });
        return done(id);
    }

    /** What a step says: words, a proposal, the ruling it is about. */
    private record Words(
            @Nullable String text,
            @Nullable DraftedAnswer answer,
            @Nullable String ruling) {
        static final Words NONE = new Words(null, null, null);
    }

    /** Does something with a request. */
    public CaseOutcome act(String id, Move move, Caller caller) {
        return act(id, move, caller, clock.instant());
    }

    /** The same at a given time. */
    public CaseOutcome act(String id, Move move, Caller caller, Instant at) {
        var found = find(id, caller);
        if (found.isEmpty()) {
            return new CaseOutcome.Unknown();
        }
        var theCase = found.get();
        var next = theCase.state().after(move, caller.userId());
        if (next.isEmpty()) {
            return new CaseOutcome.NotNow(RequestRule.NOT_NOW.broken(""));
        }
        var book = law(at);
        var forbidden = forbidden(theCase, move, caller, local(at));
        if (forbidden != null) {
            return new CaseOutcome.NotNow(forbidden);
        }
        var wrong = wrong(theCase, move, book);
        if (!wrong.isEmpty()) {
            return new CaseOutcome.Wrong(wrong);
        }
        try {
            transactions.executeWithoutResult(_ -> keep(theCase, move, next.get(), caller, at));
        } catch (DuplicateKeyException quicker) {
            return new CaseOutcome.NotNow(RequestRule.NOT_NOW.broken(""));
        }
        register.reload();
        return done(id);
    }

    private void keep(RulingCase theCase, Move move, CaseState next, Caller caller, Instant at) {
        var ruling =
                switch (move) {
                    case Move.Sign _ -> signing.sign(theCase, caller, at, law(at));
                    case Move.Reopen(var text) -> signing.makeVoid(theCase, text, null, caller, at);
                    case Move.MakeVoid(var text, var from) -> signing.makeVoid(theCase, text, from, caller, at);
                    case Move.Ask _,
                            Move.Supply _,
                            Move.Prolong _,
                            Move.Refuse _,
                            Move.Draft _,
                            Move.SendBack _,
                            Move.Reconsider _,
                            Move.Uphold _ -> null;
                };
        var answer = move instanceof Move.Draft(var drafted) ? drafted : null;
        var words = new Words(move.text(), answer, ruling);
        int sequence = theCase.last().sequence() + 1;
        var clockNow = Clocks.after(theCase, move);
        var step = clockNow == null
                ? goingOn(sequence, theCase, move, next, at, caller, words)
                : step(sequence, move.name(), next, at, caller, words, clockNow);
        cases.add(theCase.id(), step);
    }

    /** A step that starts no clock: the answer's goes on while a proposal waits, and none runs once all is done. */
    private static Step goingOn(
            int sequence, RulingCase theCase, Move move, CaseState next, Instant at, Caller caller, Words words) {
        var last = theCase.last();
        boolean goesOn = next instanceof CaseState.Drafted || next instanceof CaseState.Requested;
        return new Step(
                sequence,
                move.name(),
                next.name(),
                at.truncatedTo(ChronoUnit.MICROS),
                caller.userId(),
                caller.displayName(),
                caller.isCustoms(),
                words.text,
                words.answer,
                words.ruling,
                goesOn ? last.clock() : null,
                goesOn ? last.dueAt() : null);
    }

    private Step step(
            int sequence, String move, CaseState next, Instant at, Caller caller, Words words, String clockCode) {
        var deadline = law(at).deadline(clockCode);
        return new Step(
                sequence,
                move,
                next.name(),
                at.truncatedTo(ChronoUnit.MICROS),
                caller.userId(),
                caller.displayName(),
                caller.isCustoms(),
                words.text,
                words.answer,
                words.ruling,
                deadline == null ? null : clockCode,
                deadline == null ? null : law(at).calendar().due(local(at), deadline));
    }

    private static @Nullable Finding forbidden(RulingCase theCase, Move move, Caller caller, LocalDateTime now) {
        if (move instanceof Move.Sign
                && theCase.state() instanceof CaseState.Drafted(var _, var drafter)
                && drafter.equals(caller.userId())) {
            return RequestRule.SAME_PERSON.broken("");
        }
        var due = theCase.last().dueAt();
        if (move instanceof Move.Reconsider && (due == null || now.isAfter(due))) {
            return RequestRule.RECONSIDERATION_TOO_LATE.broken("");
        }
        return null;
    }

    private static List<Finding> wrong(RulingCase theCase, Move move, LawBook book) {
        return switch (move) {
            case Move.Draft(var answer) ->
                RequestChecks.of(answer, theCase.request().requireKind(), book);
            case Move.Sign _ ->
                theCase.state() instanceof CaseState.Drafted(var answer, var _)
                        ? RequestChecks.of(answer, theCase.request().requireKind(), book)
                        : List.of();
            case Move.Ask _,
                    Move.Supply _,
                    Move.Prolong _,
                    Move.Refuse _,
                    Move.SendBack _,
                    Move.Reconsider _,
                    Move.Uphold _,
                    Move.Reopen _,
                    Move.MakeVoid _ -> RequestChecks.of(move.text(), book);
        };
    }

    /** The request of that name, where the caller may see it: customs every one, a trader his own. */
    public Optional<RulingCase> find(String id, Caller caller) {
        return cases.find(id)
                .filter(kept -> caller.isCustoms() || kept.holder().equals(caller.organisationId()))
                .map(this::named);
    }

    /** The requests the caller may see, the one filed last first. */
    public List<RulingCase> list(Caller caller) {
        var list = new ArrayList<RulingCase>();
        cases.list(caller.isCustoms() ? null : caller.organisationId(), MOST).forEach(kept -> list.add(named(kept)));
        return list;
    }

    private CaseOutcome done(String id) {
        return cases.find(id)
                .<CaseOutcome>map(kept -> new CaseOutcome.Done(named(kept)))
                .orElseGet(CaseOutcome.Unknown::new);
    }

    private RulingCase named(CaseStore.Kept kept) {
        var name = organisations.find(kept.holder()).map(Organisation::name).orElse(kept.holder());
        return new RulingCase(kept.id(), kept.holder(), name, kept.request(), kept.filedAt(), kept.steps());
    }

    private LawBook law(Instant at) {
        var day = local(at).toLocalDate();
        return law.asOf(day, day);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
