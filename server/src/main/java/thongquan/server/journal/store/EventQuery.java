package thongquan.server.journal.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the feed are asked for.
 *
 * @param after place of the last event already read; 0: from the beginning
 * @param organisation trader or agent they have to concern; null: any
 * @param office customs office they have to concern; null: any
 * @param number filing they have to be about; null: any
 * @param types types they have to be of; empty: any
 */
public record EventQuery(
        long after,
        @Nullable String organisation,
        @Nullable String office,
        @Nullable String number,
        Set<String> types,
        int limit) {}
