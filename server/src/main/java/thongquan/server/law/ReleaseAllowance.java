package thongquan.server.law;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import thongquan.server.party.Caller;

/** What may be done to a release and by whom; a page asks it to say why a button is of no use. */
@Component
public class ReleaseAllowance {

    private static final int LONGEST_REASON = 1000;

    private final LawRegister register;
    private final ObjectProvider<ReleaseRehearsals> rehearsals;
    private final Duration lead;
    private final Clock clock;

    ReleaseAllowance(
            LawRegister register, ObjectProvider<ReleaseRehearsals> rehearsals, LawSettings settings, Clock clock) {
        this.register = register;
        this.rehearsals = rehearsals;
        this.lead = settings.lead();
        this.clock = clock;
    }

    /** The last rehearsal of what a release says now. */
    public Optional<RehearsalSummary> rehearsal(LawRelease release) {
        return rehearsals.stream()
                .flatMap(each -> each.of(release.id()).stream())
                .filter(summary -> summary.lawEdition().equals(release.lawEdition())
                        && summary.ruleRelease().equals(release.ruleRelease()))
                .findFirst();
    }

    /** Why a release cannot be proposed now. */
    public Optional<ReleaseObstacle> toPropose(LawRelease release) {
        if (!(release.state() instanceof ReleaseState.Draft)) {
            return Optional.of(ReleaseObstacle.NOT_DRAFT);
        }
        if (rehearsals.stream().anyMatch(ReleaseRehearsals::isPossible)
                && rehearsal(release).isEmpty()) {
            return Optional.of(ReleaseObstacle.NOT_REHEARSED);
        }
        return inTime(release);
    }

    /** Why the caller cannot approve a release now. */
    public Optional<ReleaseObstacle> toApprove(LawRelease release, Caller caller) {
        if (!(release.state() instanceof ReleaseState.Proposed(var proposed))) {
            return Optional.of(ReleaseObstacle.NOT_PROPOSED);
        }
        return proposed.person().equals(caller.userId()) ? Optional.of(ReleaseObstacle.OWN_PROPOSAL) : inTime(release);
    }

    private Optional<ReleaseObstacle> inTime(LawRelease release) {
        var last = register.timeline().last();
        if (!last.lawEdition().equals(release.baseEdition())
                || !last.ruleRelease().equals(release.baseRules())) {
            return Optional.of(ReleaseObstacle.BASE_MOVED);
        }
        if (release.effectiveAt().isBefore(clock.instant().plus(lead))) {
            return Optional.of(ReleaseObstacle.TOO_LATE);
        }
        var from = last.from();
        return from != null && !from.isBefore(release.effectiveAt())
                ? Optional.of(ReleaseObstacle.NOT_AFTER_LAST)
                : Optional.empty();
    }

    /** Why the caller cannot withdraw a release now, or ask for it. */
    public Optional<ReleaseObstacle> toWithdraw(LawRelease release, Caller caller) {
        return switch (release.state()) {
            case ReleaseState.Draft _, ReleaseState.Proposed _ -> Optional.empty();
            case ReleaseState.Approved _ -> asLast(release);
            case ReleaseState.WithdrawalAsked(var _, var _, var asked, var _) ->
                asked.person().equals(caller.userId()) ? Optional.of(ReleaseObstacle.OWN_WITHDRAWAL) : asLast(release);
            case ReleaseState.Withdrawn _ -> Optional.of(ReleaseObstacle.ALREADY_WITHDRAWN);
        };
    }

    private Optional<ReleaseObstacle> asLast(LawRelease release) {
        return release.id().equals(register.timeline().last().release())
                ? Optional.empty()
                : Optional.of(ReleaseObstacle.FOLLOWED);
    }

    /** Why that is no reason for a withdrawal; the second person needs to give none. */
    Optional<ReleaseObstacle> reason(LawRelease release, String reason) {
        if (release.state() instanceof ReleaseState.WithdrawalAsked) {
            return Optional.empty();
        }
        if (reason.isBlank()) {
            return Optional.of(ReleaseObstacle.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(ReleaseObstacle.REASON_LONG) : Optional.empty();
    }

    /** The first minute that every node knows of in time. */
    Instant earliest(Instant now) {
        var settled = now.plus(lead);
        var minute = settled.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(settled) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
