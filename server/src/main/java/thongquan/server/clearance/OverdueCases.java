package thongquan.server.clearance;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.Hold;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.StandingTimer;
import thongquan.server.clearance.store.DeclarationStore;

/**
 * Moves on what is over its legal time: up to the chief, on without the answer that did not come, or to cancellation
 * where the validity of the declaration is over and its goods never came or were never shown (Circular 38/2015, art 22).
 */
@Component
class OverdueCases {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueCases.class);
    private static final int AT_ONCE = 200;
    private static final String VALIDITY = "declaration-validity";

    private final DeclarationStore declarations;
    private final Acts acts;
    private final Clock clock;

    OverdueCases(DeclarationStore declarations, Acts acts, Clock clock) {
        this.declarations = declarations;
        this.acts = acts;
        this.clock = clock;
    }

    /** Looks once a minute. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        try {
            int moved = moveOn();
            if (moved > 0) {
                LOG.info("{} declarations moved on since their time is over", moved);
            }
        } catch (DataAccessException away) {
            LOG.warn("The database is away: overdue declarations are looked at later", away);
        }
    }

    /** Moves on every declaration whose time is over; returns how many. */
    int moveOn() {
        int moved = 0;
        for (var overdue = declarations.overdue(clock.instant(), AT_ONCE); !overdue.isEmpty(); ) {
            int now = 0;
            for (var declaration : overdue) {
                now += moveOn(declaration) ? 1 : 0;
            }
            moved += now;
            overdue = now == 0 || overdue.size() < AT_ONCE
                    ? java.util.List.of()
                    : declarations.overdue(clock.instant(), AT_ONCE);
        }
        return moved;
    }

    private boolean moveOn(DeclarationSummary declaration) {
        var book = acts.lawOfActs();
        var outcome =
                switch (StandingTimer.then(declaration.standing(), book)) {
                    case RESUME -> acts.performBySystem(declaration, Act.RESUME, "ANSWER_NOT_GIVEN");
                    case CANCEL -> cancel(declaration);
                    case RAISE -> isVoid(declaration) ? cancel(declaration) : raise(declaration);
                };
        return outcome instanceof ActOutcome.Done;
    }

    private ActOutcome cancel(DeclarationSummary declaration) {
        return acts.performBySystem(declaration, Act.CANCEL, "VALIDITY_OVER");
    }

    private ActOutcome raise(DeclarationSummary declaration) {
        return acts.performBySystem(declaration, Act.RAISE, "");
    }

    /** Whether the validity is over and the goods never came, or were never shown for inspection. */
    private boolean isVoid(DeclarationSummary declaration) {
        var book = acts.lawOfActs();
        var validity = book.deadline(VALIDITY);
        if (validity == null) {
            return false;
        }
        var registered = declaration.registeredAt().atZone(Vietnam.ZONE).toLocalDateTime();
        var over = book.calendar().due(registered, validity);
        return over.isBefore(clock.instant().atZone(Vietnam.ZONE).toLocalDateTime())
                && (declaration.standing().holds().has(Hold.ARRIVAL)
                        || declaration.standing() instanceof Standing.ThoroughCheck);
    }
}
