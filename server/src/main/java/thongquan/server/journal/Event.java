package thongquan.server.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a filing, as told to everyone it concerns.
 *
 * @param type name in the public catalogue, such as {@code declaration.registered}
 * @param organisation the trader it concerns
 * @param agent the agent who filed for him; null: he filed himself
 * @param office the customs office it concerns
 * @param data facts of the event, JSON
 */
public record Event(
        String type,
        String number,
        int version,
        Instant occurredAt,
        String organisation,
        @Nullable String agent,
        String office,
        String data) {}
