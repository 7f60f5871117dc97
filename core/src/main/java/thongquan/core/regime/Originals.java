package thongquan.core.regime;

import java.util.Map;

/**
 * The declarations that a filing names as those it follows: a fact of the decision, like the time.
 *
 * @param known by their eleven digits
 * @param complete whether a number that is not among them is known to be none; false: nothing is said of others
 */
public record Originals(Map<String, Original> known, boolean complete) {

    /** Where no register is at hand, so that nothing can be said of any. */
    public static final Originals NOT_AT_HAND = new Originals(Map.of(), false);

    public Originals {
        known = Map.copyOf(known);
    }
}
