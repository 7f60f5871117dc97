package thongquan.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;

/**
 * A filing that a test edits, by the pointers that findings use. Every edit is a new draft; texts are put into the kind
 * of the element they are for, so {@code "3"} is a number where the element is one.
 */
public record Draft(Record filing) {

    /** The declaration as edited. */
    public Declaration declaration() {
        return record(Declaration.class);
    }

    /** The filing as edited. */
    public <T extends Record> T record(Class<T> type) {
        return type.cast(filing);
    }

    /** The same filing with that value there; {@code -} or the length of a list adds a member at its end. */
    public Draft with(String pointer, Object value) {
        return new Draft(edited(filing, steps(pointer), value));
    }

    /** The same filing without that element or that member of a list. */
    public Draft without(String pointer) {
        return new Draft(edited(filing, steps(pointer), null));
    }

    /** An exact number. */
    public static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static List<String> steps(String pointer) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("not a pointer: " + pointer);
        }
        return List.of(pointer.substring(1).split("/"));
    }

    private static Record edited(Record owner, List<String> steps, @Nullable Object value) {
        var shape = Shape.of(owner.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.members().size()];
        var found = false;
        for (var member : shape.members()) {
            var now = member.value(owner);
            var isIt = member.name().equals(steps.getFirst());
            found |= isIt;
            values[member.position()] = isIt ? inside(member, now, steps.subList(1, steps.size()), value) : now;
        }
        if (!found) {
            throw new IllegalArgumentException(shape.type().getSimpleName() + " has no " + steps.getFirst());
        }
        return shape.make(values);
    }

    private static @Nullable Object inside(
            Shape.Member member, @Nullable Object now, List<String> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value == null ? null : typed(member, value);
        }
        if (now instanceof List<?> list) {
            return List.copyOf(listed(list, steps, value));
        }
        var part = now instanceof Record record
                ? record
                : member.part()
                        .make(new @Nullable Object[member.part().members().size()]);
        return edited(part, steps, value);
    }

    private static List<Object> listed(List<?> list, List<String> steps, @Nullable Object value) {
        var members = new ArrayList<Object>(list);
        int at = steps.getFirst().equals("-") ? members.size() : Integer.parseInt(steps.getFirst());
        if (value == null && steps.size() == 1) {
            members.remove(at);
        } else if (at == members.size()) {
            members.add(java.util.Objects.requireNonNull(value));
        } else if (steps.size() == 1) {
            members.set(at, java.util.Objects.requireNonNull(value));
        } else {
            members.set(at, edited((Record) members.get(at), steps.subList(1, steps.size()), value));
        }
        return members;
    }

    private static Object typed(Shape.Member member, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (member.kind()) {
            case NUMBER -> new BigDecimal(text);
            case WHOLE -> Integer.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TEXT, RECORD, TEXTS, RECORDS -> text;
        };
    }
}
