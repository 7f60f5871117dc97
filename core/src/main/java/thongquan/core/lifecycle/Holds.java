package thongquan.core.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** All that keeps the goods of one declaration from release, apart from checks. A value: changing it makes another. */
public record Holds(Set<Hold> all) {

    /** Nothing keeps the goods. */
    public static final Holds NONE = new Holds(Set.of());

    public Holds {
        all = Set.copyOf(all);
    }

    /** These and no others. */
    public static Holds of(Hold... holds) {
        return new Holds(Set.of(holds));
    }

    /** From the form {@link #toString} writes. */
    public static Holds parse(String text) {
        return text.isEmpty()
                ? NONE
                : new Holds(Arrays.stream(text.split(" ")).map(Hold::valueOf).collect(Collectors.toSet()));
    }

    /** Whether this one keeps the goods. */
    public boolean has(Hold hold) {
        return all.contains(hold);
    }

    /** Whether nothing does. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a request of the trader waits for its answer. */
    public boolean hasRequest() {
        return all.stream().anyMatch(Hold::isRequest);
    }

    /** These and one more. */
    public Holds with(Hold hold) {
        var more = copy();
        more.add(hold);
        return new Holds(more);
    }

    /** These without one. */
    public Holds without(Hold hold) {
        var fewer = copy();
        fewer.remove(hold);
        return new Holds(fewer);
    }

    private EnumSet<Hold> copy() {
        var copy = EnumSet.noneOf(Hold.class);
        copy.addAll(all);
        return copy;
    }

    /** Their names in the order of {@link Hold}, parted by blanks. */
    @Override
    public String toString() {
        return copy().stream().map(Hold::name).collect(Collectors.joining(" "));
    }
}
