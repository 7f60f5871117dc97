package thongquan.server.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;

/**
 * A rehearsal as it stands.
 *
 * @param startedBy the person who asked
 * @param progress how far it is, in hundredths; 100 where it is done
 * @param report the report as JSON; null while it is not done
 * @param notifiedAt when the traders were told; null: they were not
 * @param listedAt when the list of refunds and additional payments was issued; null: it was not
 */
public record RecordedRehearsal(
        String id,
        RehearsalOrder order,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int progress,
        @Nullable CanonicalBytes report,
        @Nullable Instant notifiedAt,
        @Nullable Instant listedAt) {

    /** Where a rehearsal stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        /** The program ended while it ran. */
        INTERRUPTED
    }

    RecordedRehearsal at(int hundredths) {
        return new RecordedRehearsal(
                id, order, state, startedBy, startedAt, finishedAt, hundredths, report, notifiedAt, listedAt);
    }
}
