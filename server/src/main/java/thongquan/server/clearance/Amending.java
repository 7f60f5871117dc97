package thongquan.server.clearance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.check.Finding;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.decision.Registration;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.Declaration;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;
import thongquan.core.lifecycle.ActRule;
import thongquan.core.lifecycle.Amendments;
import thongquan.core.lifecycle.Due;
import thongquan.core.lifecycle.FieldChange;
import thongquan.core.lifecycle.Hold;
import thongquan.core.lifecycle.Lifecycle;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.StandingTimer;
import thongquan.core.lifecycle.TaxChange;
import thongquan.core.risk.Channel;
import thongquan.core.value.DeclarationNumber;
import thongquan.formats.Reading;
import thongquan.formats.law.LawPack;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.risk.RuleRegister;
import thongquan.server.ruling.RulingRegister;

/**
 * Amends declarations (khai bổ sung). The law of the registration counts, the selection is never milder than before, and
 * the earlier versions stay. Where an officer is at work or the goods are released, customs has to accept it; else it
 * takes effect at once.
 */
@Service
public class Amending {

    /** What the journal calls an amendment that waits for customs. */
    static final String REQUEST = "amendment-request";

    private static final CanonicalBytes NOTHING_SEALED = new CanonicalBytes(new byte[] {'{', '}'});

    private final LawRegister law;
    private final RuleRegister rules;
    private final RulingRegister rulings;
    private final TariffQuotas quotas;
    private final Replay replay;
    private final LatestVersions versions;
    private final Recording recording;
    private final Journal journal;
    private final Clock clock;

    Amending(
            LawRegister law,
            RuleRegister rules,
            RulingRegister rulings,
            TariffQuotas quotas,
            Replay replay,
            LatestVersions versions,
            Recording recording,
            Journal journal,
            Clock clock) {
        this.law = law;
        this.rules = rules;
        this.rulings = rulings;
        this.quotas = quotas;
        this.replay = replay;
        this.versions = versions;
        this.recording = recording;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What an amendment would do.
     *
     * @param findings why it is refused, or warnings
     * @param changes each element that says something else
     * @param taxes each tax before and after; empty where it is refused
     * @param toAccept whether customs has to accept it
     */
    public record Preview(List<Finding> findings, List<FieldChange> changes, List<TaxChange> taxes, boolean toAccept) {
        public Preview {
            findings = List.copyOf(findings);
            changes = List.copyOf(changes);
            taxes = List.copyOf(taxes);
        }

        /** Whether it may be filed. */
        public boolean isLawful() {
            return findings.stream().noneMatch(Finding::isError);
        }
    }

    /** An amendment that was read and decided on. */
    private record Decided(
            Declaration declaration, @Nullable Decision decision, Decision before, LawPack pack, Preview preview) {
        /** How closely it is looked at: closer where its selection is stricter than before; else as officers decided since. */
        Channel channel(DeclarationSummary standing) {
            var selected = accepted().requireSelection().channel();
            return selected.compareTo(before.requireSelection().channel()) > 0
                    ? standing.channel().or(selected)
                    : standing.channel();
        }

        Decision accepted() {
            if (decision == null || !preview.isLawful()) {
                throw new IllegalStateException("a refused amendment has no decision");
            }
            return decision;
        }
    }

    /** What the amendment would do; nothing is kept. */
    public Preview preview(DeclarationSummary declaration, String contentType, byte[] body) {
        return decide(declaration, contentType, body).preview;
    }

    /** Files an amendment: in force at once, or kept until customs accepts it. */
    public ActOutcome amend(DeclarationSummary declaration, Filed filed, Acts.Wanted wanted) {
        var known = journal.find(filed.caller().organisationId(), filed.key());
        if (known.isPresent()) {
            return recording.known(declaration, known.get(), filed.body());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = local(now).toLocalDate();
        var book = law.at(now).edition().asOf(day, day);
        var order =
                new ActOrder(Act.REQUEST_AMENDMENT, Actor.roles(filed.caller()), wanted.reason(), wanted.note(), false);
        var findings = new ArrayList<>(order.findings(book));
        if (Lifecycle.move(declaration.standing(), Act.REQUEST_AMENDMENT).isEmpty()) {
            findings.add(ActRule.NOT_LAWFUL_HERE.broken());
        }
        if (!findings.isEmpty()) {
            return new ActOutcome.Refused(findings);
        }
        if (wanted.revision() != declaration.revision()) {
            return new ActOutcome.Stale(declaration);
        }
        var decided = decide(declaration, filed.contentType(), filed.body().array());
        if (!decided.preview.isLawful()) {
            return new ActOutcome.Refused(decided.preview.findings());
        }
        var by = Actor.of(filed.caller());
        return decided.preview.toAccept
                ? request(declaration, filed, wanted, by, decided, now)
                : inForce(declaration, filed, wanted, by, null, decided, now);
    }

    /** Accepts the amendment that waits, as an officer; it is decided on anew, since quotas and rulings go on. */
    public ActOutcome accept(DeclarationSummary declaration, Acts.Wanted wanted, Caller caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = local(now).toLocalDate();
        var book = law.at(now).edition().asOf(day, day);
        var findings =
                new ActOrder(Act.AMEND, Actor.roles(caller), wanted.reason(), wanted.note(), false).findings(book);
        var request = pending(declaration);
        if (!findings.isEmpty() || request.isEmpty()) {
            return new ActOutcome.Refused(findings.isEmpty() ? List.of(ActRule.NOT_LAWFUL_HERE.broken()) : findings);
        }
        if (wanted.revision() != declaration.revision()) {
            return new ActOutcome.Stale(declaration);
        }
        var decided = decide(
                declaration, request.get().contentType(), request.get().filing().array());
        if (!decided.preview.isLawful()) {
            return new ActOutcome.Refused(decided.preview.findings());
        }
        var filed = new Filed(
                caller,
                "accept-" + request.get().number() + "-" + request.get().version(),
                request.get().contentType(),
                request.get().filing());
        return inForce(declaration, filed, wanted, Actor.of(caller), by(request.get()), decided, now);
    }

    /** The amendment that waits for customs, if one does. */
    public Optional<RecordedEntry> pending(DeclarationSummary declaration) {
        if (!declaration.standing().holds().has(Hold.AMENDMENT)) {
            return Optional.empty();
        }
        return journal.list(declaration.number()).stream()
                .filter(entry -> entry.kind().equals(REQUEST))
                .reduce((_, last) -> last);
    }

    /** The trader's own part in an amendment that an officer accepts: the organisation that asked for it. */
    private static Actor by(RecordedEntry request) {
        return new Actor(request.sender(), request.sender(), "TRADER", request.sender());
    }

    private Decided decide(DeclarationSummary declaration, String contentType, byte[] body) {
        var latest = replay.again(versions.entry(declaration));
        var pack = law.at(clock.instant());
        return switch (Door.read(contentType, body)) {
            case Reading.Unreadable<Declaration>(var findings) ->
                new Decided(
                        latest.declaration(),
                        null,
                        latest.decision(),
                        pack,
                        new Preview(findings, List.of(), List.of(), false));
            case Reading.Read<Declaration>(var amended, var warnings) ->
                decide(declaration, latest, amended, warnings, pack);
        };
    }

    private Decided decide(
            DeclarationSummary declaration,
            Replay.Again latest,
            Declaration amended,
            List<Finding> warnings,
            LawPack pack) {
        var findings = new ArrayList<>(
                Amendments.findings(latest.declaration(), amended, declaration.version(), latest.law()));
        var before = latest.decision().requireAssessment();
        var facts = new Facts(
                declaration.number(),
                latest.facts().registeredAt(),
                latest.facts().seed(),
                latest.facts().trader(),
                balances(amended, latest, before),
                rulings.current(),
                latest.facts().earlier());
        var decision = Clearance.decide(amended, latest.law(), rules.of(pack), facts);
        findings.addAll(decision.findings());
        findings.addAll(warnings);
        var changes = FieldChange.between(latest.declaration(), amended);
        var taxes =
                decision.isAccepted() ? TaxChange.between(before, decision.requireAssessment()) : List.<TaxChange>of();
        return new Decided(
                amended,
                decision,
                latest.decision(),
                pack,
                new Preview(findings, changes, taxes, toAccept(declaration)));
    }

    /** What is left of the quotas, with what the declaration itself took put back. */
    private QuotaBalances balances(Declaration amended, Replay.Again latest, Assessment before) {
        var left = new HashMap<>(quotas.balances(amended, latest.law()).left());
        for (var use : before.quotas()) {
            left.merge(use.quota().code(), use.taken(), BigDecimal::add);
        }
        return new QuotaBalances(left);
    }

    /** An officer at work, or goods that are gone: customs looks at the amendment first. */
    private static boolean toAccept(DeclarationSummary declaration) {
        return switch (declaration.standing()) {
            case Standing.Check _, Standing.Paused _, Standing.Released _ -> true;
            case Standing.Passed _ -> declaration.channel() != Channel.GREEN;
            case Standing.End _ -> false;
        };
    }

    private ActOutcome request(
            DeclarationSummary declaration, Filed filed, Acts.Wanted wanted, Actor by, Decided decided, Instant now) {
        var after =
                Lifecycle.move(declaration.standing(), Act.REQUEST_AMENDMENT).orElseThrow();
        var transition = transition(
                declaration,
                Act.REQUEST_AMENDMENT,
                by,
                null,
                wanted,
                after,
                declaration.channel(),
                now,
                declaration.version(),
                null,
                null);
        return recording.append(new Entry(
                REQUEST,
                declaration.number(),
                transition.revision(),
                filed.caller().organisationId(),
                filed.key(),
                now,
                filed.contentType(),
                filed.body(),
                transition.outcome(),
                NOTHING_SEALED,
                decided.pack.edition().fingerprint(),
                decided.pack.rulesFingerprint(),
                List.of(Recording.event(transition, false)),
                transition));
    }

    private ActOutcome inForce(
            DeclarationSummary declaration,
            Filed filed,
            Acts.Wanted wanted,
            Actor by,
            @Nullable Actor trader,
            Decided decided,
            Instant now) {
        var decision = decided.accepted();
        var payable = decision.requireAssessment().payable().amount().longValueExact();
        var channel = decided.channel(declaration);
        var after = Lifecycle.amended(
                declaration.standing(), declaration.channel(), channel, Due.of(declaration.payable(), payable));
        if (after.isEmpty()) {
            return new ActOutcome.Refused(List.of(ActRule.NOT_LAWFUL_HERE.broken()));
        }
        var number = new DeclarationNumber(declaration.number() + (declaration.version() + 1));
        var registration = new Registration(number, decided.declaration, decision);
        var transition = transition(
                declaration,
                Act.AMEND,
                by,
                trader,
                wanted,
                after.get(),
                channel,
                now,
                declaration.version() + 1,
                registration,
                decided.before.requireAssessment());
        var first = versions.entry(declaration);
        return recording.append(new Entry(
                Lodgement.KIND,
                declaration.number(),
                transition.version(),
                filed.caller().organisationId(),
                filed.key(),
                now,
                filed.contentType(),
                filed.body(),
                decision.bytes(),
                decision.sealed(),
                first.lawEdition(),
                decided.pack.rulesFingerprint(),
                List.of(Recording.event(transition, false)),
                transition));
    }

    private Transition transition(
            DeclarationSummary declaration,
            Act act,
            Actor by,
            @Nullable Actor second,
            Acts.Wanted wanted,
            Standing after,
            Channel channel,
            Instant now,
            int version,
            @Nullable Registration amended,
            @Nullable Assessment given) {
        var at = local(now);
        var book = law.at(now).edition().asOf(at.toLocalDate(), at.toLocalDate());
        return new Transition(
                declaration,
                act,
                by,
                second,
                wanted.reason(),
                wanted.note(),
                after,
                channel,
                now,
                StandingTimer.clock(after, book, at, local(declaration.registeredAt())),
                version,
                amended,
                null,
                given);
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(Vietnam.ZONE).toLocalDateTime();
    }
}
