package thongquan.server.office;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.OfficeWork;
import thongquan.server.office.store.AbsenceStore;
import thongquan.server.office.store.CaseLogStore;
import thongquan.server.office.store.HoldingStore;
import thongquan.server.office.store.InterestStore;
import thongquan.server.party.Caller;

/**
 * Officers take cases: the next one by urgency, or a certain one. A case taken is theirs alone until the lease runs out,
 * which working on it prolongs.
 */
@Service
public class CaseDesk {

    private static final int AT_ONCE = 100;

    private final OfficeWork work;
    private final Declarations declarations;
    private final HoldingStore cases;
    private final CaseLogStore log;
    private final AbsenceStore absences;
    private final InterestStore interests;
    private final OfficeSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    CaseDesk(
            OfficeWork work,
            Declarations declarations,
            HoldingStore cases,
            CaseLogStore log,
            AbsenceStore absences,
            InterestStore interests,
            OfficeSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.work = work;
        this.declarations = declarations;
        this.cases = cases;
        this.log = log;
        this.absences = absences;
        this.interests = interests;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the most urgent case of the caller's office that nobody has; what was assigned to him goes first. */
    public OfficeOutcome takeNext(Caller caller) {
        var now = now();
        if (absences.isAway(caller.userId(), now)) {
            return OfficeOutcome.breaks(OfficeRule.ABSENT);
        }
        if (holdsTooMany(caller, now)) {
            return OfficeOutcome.breaks(OfficeRule.HOLDS_TOO_MANY);
        }
        var barred = interests.traders(caller.userId());
        for (int from = 0; ; from += AT_ONCE) {
            var waiting = work.candidates(caller.organisationId(), from, AT_ONCE, caller);
            var candidates = waiting.stream()
                    .filter(each -> !concerns(each, barred))
                    .map(DeclarationSummary::number)
                    .toList();
            if (!candidates.isEmpty()) {
                cases.open(candidates);
                var taken = transactions.execute(_ -> {
                    var number = cases.takeNext(candidates, person(caller), now, now.plus(settings.lease()));
                    number.ifPresent(each -> log.add(taken(each, caller, now)));
                    return number;
                });
                if (taken.isPresent()) {
                    return new OfficeOutcome.Done(holding(taken.get()));
                }
            }
            if (waiting.size() < AT_ONCE) {
                return new OfficeOutcome.Nothing();
            }
        }
    }

    /** Takes one case of the caller's office. */
    public OfficeOutcome take(DeclarationSummary declaration, Caller caller) {
        var now = now();
        if (!declaration.office().equals(caller.organisationId())) {
            return OfficeOutcome.breaks(OfficeRule.OTHER_OFFICE);
        }
        if (!declaration.state().isWithOfficer()) {
            return OfficeOutcome.breaks(OfficeRule.NOT_WAITING);
        }
        if (concerns(declaration, interests.traders(caller.userId()))) {
            return OfficeOutcome.breaks(OfficeRule.IN_CONFLICT);
        }
        if (absences.isAway(caller.userId(), now)) {
            return OfficeOutcome.breaks(OfficeRule.ABSENT);
        }
        var number = declaration.number();
        if (holding(number).isWith(caller.userId()) && holding(number).workedBy() != null) {
            cases.renew(number, caller.userId(), now, now.plus(settings.lease()));
            return new OfficeOutcome.Done(holding(number));
        }
        if (holdsTooMany(caller, now)) {
            return OfficeOutcome.breaks(OfficeRule.HOLDS_TOO_MANY);
        }
        cases.open(List.of(number));
        if (!cases.take(number, person(caller), now, now.plus(settings.lease()))) {
            return OfficeOutcome.breaks(OfficeRule.HELD_BY_ANOTHER);
        }
        log.add(taken(number, caller, now));
        return new OfficeOutcome.Done(holding(number));
    }

    /** Puts a case back for the whole office: by who has it, or by a chief of the office. */
    public OfficeOutcome putBack(DeclarationSummary declaration, Caller caller) {
        var number = declaration.number();
        if (!Staff.maySend(declaration, holding(number), caller)) {
            return OfficeOutcome.breaks(OfficeRule.NOT_YOURS);
        }
        transactions.executeWithoutResult(_ -> {
            cases.assign(number, null, null);
            log.add(new CaseStep(number, CaseStep.Kind.PUT_BACK, null, person(caller), null, null, now()));
        });
        return new OfficeOutcome.Done(holding(number));
    }

    /** Says that the caller goes on with a case; nothing where he does not have it. */
    public void goOn(DeclarationSummary declaration, Caller caller) {
        var now = now();
        cases.renew(declaration.number(), caller.userId(), now, now.plus(settings.lease()));
    }

    /** Whose a case is now. */
    public Holding holding(String number) {
        return holdings(Set.of(number)).getOrDefault(number, Holding.none(number));
    }

    /** Whose those cases are now; cases never held are left out. */
    public Map<String, Holding> holdings(Set<String> numbers) {
        return cases.holdings(numbers, now());
    }

    /** Who had a case and why, oldest first. */
    public List<CaseStep> steps(DeclarationSummary declaration) {
        return log.list(declaration.number());
    }

    private boolean holdsTooMany(Caller caller, Instant now) {
        var worked = cases.worked(caller.userId(), now);
        return worked.size() >= settings.mostHeld()
                && declarations.list(worked, caller).stream()
                                .filter(each -> each.state().isWithOfficer())
                                .count()
                        >= settings.mostHeld();
    }

    private static CaseStep taken(String number, Caller caller, Instant now) {
        return new CaseStep(number, CaseStep.Kind.TAKEN, person(caller), person(caller), null, null, now);
    }

    static boolean concerns(DeclarationSummary declaration, Set<String> traders) {
        return traders.contains(declaration.trader())
                || declaration.agent() != null && traders.contains(declaration.agent());
    }

    static Holding.Person person(Caller caller) {
        return new Holding.Person(caller.userId(), caller.displayName());
    }

    /** The cases of a list by their numbers. */
    public static Set<String> numbers(List<DeclarationSummary> of) {
        return of.stream().map(DeclarationSummary::number).collect(Collectors.toSet());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
