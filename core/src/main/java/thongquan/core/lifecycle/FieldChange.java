package thongquan.core.lifecycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;

/**
 * An element of which an amendment says something else.
 *
 * @param pointer RFC 6901 pointer to the element; an item or document added or taken away is one change of its own
 * @param before what was declared; null: nothing
 * @param after what is declared now; null: nothing
 */
public record FieldChange(
        String pointer, @Nullable String before, @Nullable String after) {

    /** Every change from one version to the next, in the order of the form. */
    public static List<FieldChange> between(Declaration before, Declaration after) {
        var changes = new ArrayList<FieldChange>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(String at, @Nullable Object before, @Nullable Object after, List<FieldChange> changes) {
        if (before instanceof Record one && after instanceof Record other) {
            for (var member : Shape.of(one.getClass()).members()) {
                compare(at + "/" + member.name(), member.value(one), member.value(other), changes);
            }
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(
                        at + "/" + i,
                        i < one.size() ? one.get(i) : null,
                        i < other.size() ? other.get(i) : null,
                        changes);
            }
        } else if (!text(before).equals(text(after))) {
            changes.add(new FieldChange(at, orNull(before), orNull(after)));
        }
    }

    private static @Nullable String orNull(@Nullable Object value) {
        var text = text(value);
        return text.isEmpty() ? null : text;
    }

    /** What stands there, numbers without regard to how many zeros they are written with. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> list ->
                list.isEmpty()
                        ? ""
                        : String.join(", ", list.stream().map(FieldChange::text).toList());
            case Record part ->
                String.join(
                        " ",
                        Shape.of(part.getClass()).members().stream()
                                .map(member -> text(member.value(part)))
                                .filter(text -> !text.isEmpty())
                                .toList());
            default -> value.toString();
        };
    }
}
