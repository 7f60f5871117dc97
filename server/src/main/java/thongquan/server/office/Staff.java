package thongquan.server.office;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.core.check.Finding;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.office.store.AbsenceStore;
import thongquan.server.office.store.CaseLogStore;
import thongquan.server.office.store.HoldingStore;
import thongquan.server.office.store.InterestStore;
import thongquan.server.party.Caller;
import thongquan.server.party.Organisations;
import thongquan.server.party.Role;
import thongquan.server.party.Users;

/**
 * The officers of an office: cases given to them, when they are away, in whom they have an interest. Neither traders nor
 * officers choose who gets a case, and the trader is not told.
 */
@Service
public class Staff {

    private static final int LONGEST = 2000;

    private final Users users;
    private final Organisations organisations;
    private final HoldingStore cases;
    private final CaseLogStore log;
    private final AbsenceStore absences;
    private final InterestStore interests;
    private final TransactionOperations transactions;
    private final Clock clock;

    Staff(
            Users users,
            Organisations organisations,
            HoldingStore cases,
            CaseLogStore log,
            AbsenceStore absences,
            InterestStore interests,
            TransactionOperations transactions,
            Clock clock) {
        this.users = users;
        this.organisations = organisations;
        this.cases = cases;
        this.log = log;
        this.absences = absences;
        this.interests = interests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To whom a case is given, why, and what he has to know. */
    public record Order(
            @Nullable String officer,
            @Nullable String reason,
            @Nullable String note) {}

    /** An absence as wanted; without a beginning it begins now. */
    public record Leave(
            @Nullable String officer,
            @Nullable Instant begins,
            @Nullable Instant ends) {}

    /** An interest as noted. */
    public record Note(
            @Nullable String officer,
            @Nullable String trader,
            @Nullable String reason) {}

    /** Who may examine declarations in the caller's office. */
    public List<Caller> officers(Caller caller) {
        return users.list(caller.organisationId()).stream()
                .filter(each -> each.has(Role.OFFICER) || each.has(Role.CHIEF))
                .toList();
    }

    /** Gives a case to an officer: a chief with a reason, or who has the case with a hand-over note. */
    public OfficeOutcome assign(DeclarationSummary declaration, Order order, Caller caller) {
        var now = now();
        var number = declaration.number();
        var before = holding(number, now);
        if (!maySend(declaration, before, caller)) {
            return OfficeOutcome.breaks(OfficeRule.NOT_YOURS);
        }
        var officer = officer(order.officer(), caller.organisationId());
        var findings = against(declaration, order, officer, caller, now);
        if (!findings.isEmpty()) {
            return new OfficeOutcome.Refused(findings);
        }
        var to = CaseDesk.person(officer.orElseThrow());
        var kind = before.isWith(caller.userId()) ? CaseStep.Kind.HANDED_OVER : CaseStep.Kind.ASSIGNED;
        transactions.executeWithoutResult(_ -> {
            cases.open(List.of(number));
            cases.assign(number, to, order.note());
            log.add(new CaseStep(number, kind, to, CaseDesk.person(caller), order.reason(), order.note(), now));
        });
        return new OfficeOutcome.Done(holding(number, now));
    }

    private List<Finding> against(
            DeclarationSummary declaration, Order order, Optional<Caller> officer, Caller caller, Instant now) {
        var findings = new ArrayList<Finding>();
        if (!declaration.state().isWithOfficer()) {
            findings.add(OfficeRule.NOT_WAITING.broken());
        }
        if (caller.has(Role.CHIEF) ? blank(order.reason()) : blank(order.note())) {
            findings.add((caller.has(Role.CHIEF) ? OfficeRule.REASON : OfficeRule.NOTE).broken());
        }
        if (tooLong(order.reason()) || tooLong(order.note())) {
            findings.add(OfficeRule.TOO_LONG.broken());
        }
        if (officer.isEmpty()) {
            findings.add(OfficeRule.NO_OFFICER.broken());
        } else {
            if (absences.isAway(officer.get().userId(), now)) {
                findings.add(OfficeRule.ABSENT.broken());
            }
            if (CaseDesk.concerns(declaration, interests.traders(officer.get().userId()))) {
                findings.add(OfficeRule.IN_CONFLICT.broken());
            }
        }
        return findings;
    }

    /** Who is or will be away in the caller's office. */
    public List<Absence> absences(Caller caller) {
        return absences.list(caller.organisationId(), now());
    }

    /** Notes that an officer is away: himself or a chief does. What he has goes back to the office. */
    public List<Finding> leave(Leave leave, Caller caller) {
        var now = now();
        var begins = leave.begins() == null ? now : leave.begins();
        var officer = officer(leave.officer() == null ? caller.userId() : leave.officer(), caller.organisationId());
        if (officer.isEmpty()) {
            return List.of(OfficeRule.NO_OFFICER.broken());
        }
        if (!caller.has(Role.CHIEF) && !officer.get().userId().equals(caller.userId())) {
            return List.of(OfficeRule.NOT_YOURS.broken());
        }
        if (leave.ends() != null && !leave.ends().isAfter(begins)) {
            return List.of(OfficeRule.TIME.broken());
        }
        var away = CaseDesk.person(officer.get());
        transactions.executeWithoutResult(_ -> {
            absences.add(new Absence(0, caller.organisationId(), away, begins, leave.ends(), caller.displayName()));
            if (!begins.isAfter(now)) {
                cases.release(away.id())
                        .forEach(number -> log.add(new CaseStep(
                                number, CaseStep.Kind.ABSENT, null, CaseDesk.person(caller), null, null, now)));
            }
        });
        return List.of();
    }

    /** Ends an absence of the caller's office; false: there is none that goes on. */
    public boolean comeBack(long absence, Caller caller) {
        return absences.end(absence, caller.organisationId(), now());
    }

    /** Interests noted in the caller's office. */
    public List<Interest> interests(Caller caller) {
        return interests.list(caller.organisationId());
    }

    /** Notes an interest: the officer of himself, or a chief. */
    public List<Finding> note(Note note, Caller caller) {
        var officer = officer(note.officer() == null ? caller.userId() : note.officer(), caller.organisationId());
        var findings = new ArrayList<Finding>();
        if (officer.isEmpty()) {
            findings.add(OfficeRule.NO_OFFICER.broken());
        } else if (!caller.has(Role.CHIEF) && !officer.get().userId().equals(caller.userId())) {
            findings.add(OfficeRule.NOT_YOURS.broken());
        }
        var trader = note.trader() == null ? "" : note.trader().strip();
        if (organisations.find(trader).isEmpty()) {
            findings.add(OfficeRule.TRADER.broken());
        }
        if (blank(note.reason())) {
            findings.add(OfficeRule.REASON.broken());
        } else if (tooLong(note.reason())) {
            findings.add(OfficeRule.TOO_LONG.broken());
        }
        if (findings.isEmpty()) {
            interests.add(new Interest(
                    0,
                    caller.organisationId(),
                    CaseDesk.person(officer.orElseThrow()),
                    trader,
                    String.valueOf(note.reason()).strip(),
                    caller.displayName(),
                    now()));
        }
        return findings;
    }

    /** Ends an interest, which a chief does; false: there is none that goes on. */
    public boolean endInterest(long interest, Caller caller) {
        return interests.end(interest, caller.organisationId(), caller.displayName(), now());
    }

    /** Whether a person may give a case away: a chief of its office, or who has it. */
    static boolean maySend(DeclarationSummary declaration, Holding holding, Caller caller) {
        return declaration.office().equals(caller.organisationId())
                && (caller.has(Role.CHIEF) || holding.isWith(caller.userId()));
    }

    private Holding holding(String number, Instant now) {
        return cases.holdings(Set.of(number), now).getOrDefault(number, Holding.none(number));
    }

    private Optional<Caller> officer(@Nullable String id, String office) {
        return id == null
                ? Optional.empty()
                : users.find(id)
                        .filter(found -> found.organisationId().equals(office))
                        .filter(found -> found.has(Role.OFFICER) || found.has(Role.CHIEF));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
