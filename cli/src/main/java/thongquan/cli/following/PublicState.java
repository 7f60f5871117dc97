package thongquan.cli.following;

import java.util.Set;

/** What the public name of a state means to whoever waits for the goods. */
public enum PublicState {
    /** The goods are free. */
    RELEASED,
    /** The declaration comes to nothing. */
    LOST,
    /** Something is still to come. */
    OPEN;

    private static final Set<String> FREE = Set.of("CLEARED", "EXITED", "ARCHIVED");
    private static final Set<String> VOID = Set.of("REFUSED", "CANCELLED");

    /** The meaning of a name; a provisional release stays open, for its final figures are still to come. */
    public static PublicState of(String name) {
        return FREE.contains(name) ? RELEASED : VOID.contains(name) ? LOST : OPEN;
    }
}
