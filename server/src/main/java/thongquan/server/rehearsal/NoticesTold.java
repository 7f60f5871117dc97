package thongquan.server.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * Notices of one rehearsal recorded together, as their entry in the journal is known to the tables of this module.
 *
 * @param notices one for each trader, in the order of their tax codes
 */
public record NoticesTold(String rehearsal, Instant at, List<TraderNotice> notices) {
    public NoticesTold {
        notices = List.copyOf(notices);
    }
}
