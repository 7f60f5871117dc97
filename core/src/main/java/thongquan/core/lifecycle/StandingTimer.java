package thongquan.core.lifecycle;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import thongquan.core.decision.Clock;
import thongquan.core.law.Deadline;
import thongquan.core.law.LawBook;

/** The legal clock that runs while a declaration stands somewhere: rows of the code list {@code standing-timer}. */
public final class StandingTimer {

    private static final String LIST = "standing-timer";

    /** How a case that is overdue goes up again. */
    private static final String RAISED = "overdue-raise";

    /** What follows by itself when the time is over. */
    public enum Then {
        /** The case goes up to a chief. */
        RAISE,
        /** The check goes on without what was waited for. */
        RESUME,
        /** The declaration becomes void. */
        CANCEL
    }

    private StandingTimer() {}

    /**
     * The clock of a standing, or null where none runs.
     *
     * @param since when it came to stand there, in Vietnamese time
     * @param registeredAt when the declaration was registered
     */
    public static @Nullable Clock clock(
            Standing standing, LawBook law, LocalDateTime since, LocalDateTime registeredAt) {
        var code = law.code(LIST, row(standing).name());
        if (code == null) {
            return null;
        }
        var start = "registration".equals(code.attribute("start")) ? registeredAt : since;
        return clock(law.deadline(String.valueOf(code.attribute("deadline"))), law, start);
    }

    /** When a case that was raised goes up again; what waits for the trader is raised once. */
    public static @Nullable Clock raised(Standing standing, LawBook law, LocalDateTime since) {
        return standing.isWithOfficer() ? clock(law.deadline(RAISED), law, since) : null;
    }

    /** What follows when the clock of a standing is over. */
    public static Then then(Standing standing, LawBook law) {
        var code = law.code(LIST, row(standing).name());
        var then = code == null ? null : code.attribute("then");
        return then == null ? Then.RAISE : Then.valueOf(then);
    }

    /** The row of the list: a request about free goods has the clock of every request. */
    private static Status row(Standing standing) {
        return standing instanceof Standing.Released && standing.holds().hasRequest()
                ? Status.REQUEST_PENDING
                : standing.status();
    }

    private static @Nullable Clock clock(@Nullable Deadline deadline, LawBook law, LocalDateTime start) {
        return deadline == null
                ? null
                : new Clock(
                        deadline.code(),
                        law.calendar().due(start, deadline),
                        deadline.validity().basis());
    }
}
