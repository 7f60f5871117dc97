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
        CANCEL,
        /** Those concerned see it; nothing else. */
        WARN
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
        var code = law.code(LIST, standing.status().name());
        if (code == null) {
            return null;
        }
        var start = "registration".equals(code.attribute("start")) ? registeredAt : since;
        return clock(law.deadline(String.valueOf(code.attribute("deadline"))), law, start);
    }

    /** When a case that was raised goes up again. */
    public static @Nullable Clock raised(LawBook law, LocalDateTime since) {
        return clock(law.deadline(RAISED), law, since);
    }

    /** What follows when the clock of a standing is over. */
    public static Then then(Standing standing, LawBook law) {
        var code = law.code(LIST, standing.status().name());
        var then = code == null ? null : code.attribute("then");
        return then == null ? Then.WARN : Then.valueOf(then);
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
