package thongquan.server.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment, stopped, killed or recovering, from one that refuses what it was asked. */
public final class DatabaseAway {

    /**
     * SQLSTATE of the PostgreSQL manual, appendix A: connection lost, primary become a standby, transaction to be
     * repeated, out of means, lock not had, being stopped, fault inside as of a process that was killed. Without a state
     * it was not the server who spoke.
     */
    private static final Set<String> PASSING = Set.of("08", "25006", "40", "53", "55P03", "57P", "XX");

    private DatabaseAway() {}

    /** Whether the failure comes from a database that is away; the same request may succeed later. */
    public static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && saysAway(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAway(@Nullable String state) {
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }
}
