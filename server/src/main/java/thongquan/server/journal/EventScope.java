package thongquan.server.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events someone may read, or wants to.
 *
 * @param organisation only those that concern this trader or agent; null: all
 * @param number only those of this filing; null: of any
 * @param types only those of these types; empty: of any
 */
public record EventScope(
        @Nullable String organisation, @Nullable String number, Set<String> types) {

    public EventScope {
        types = Set.copyOf(types);
    }

    public EventScope(@Nullable String organisation, @Nullable String number) {
        this(organisation, number, Set.of());
    }

    /** Every event: for customs itself. */
    public static EventScope all() {
        return new EventScope(null, null);
    }

    /** Whether it holds this event. */
    public boolean holds(RecordedEvent recorded) {
        var event = recorded.event();
        return (organisation == null || organisation.equals(event.organisation()) || organisation.equals(event.agent()))
                && (number == null || number.equals(event.number()))
                && (types.isEmpty() || types.contains(event.type()));
    }
}
