package thongquan.server.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Act;

/**
 * An act that needs a second person, as the first one proposed it.
 *
 * @param revision of the declaration as the first person saw it
 */
public record Proposal(
        String id,
        String number,
        int revision,
        Act act,
        @Nullable String reason,
        @Nullable String note,
        Actor by,
        Instant at) {}
