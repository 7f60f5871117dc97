package thongquan.server.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.Standing;

/**
 * An act on a declaration as it was recorded.
 *
 * @param revision counts the acts on the declaration from 1
 * @param second name of the other person who stood for it; null: none was needed
 * @param due when the clock that it started runs out
 */
public record ActRecord(
        String number,
        int revision,
        Act act,
        int version,
        String byId,
        String byName,
        String byRole,
        @Nullable String second,
        @Nullable String reason,
        @Nullable String note,
        Standing before,
        Standing after,
        Instant at,
        @Nullable Instant due) {}
