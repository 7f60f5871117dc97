package thongquan.server.journal;

import org.jspecify.annotations.Nullable;

/**
 * Which events someone may read.
 *
 * @param organisation only those that concern this trader or agent; null: all
 * @param number only those of this filing; null: of any
 */
public record EventScope(
        @Nullable String organisation, @Nullable String number) {

    /** Every event: for customs itself. */
    public static EventScope all() {
        return new EventScope(null, null);
    }
}
