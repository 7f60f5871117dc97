package thongquan.core.filing;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of elements of one record of a filing, in declared order. Doors build records from it and print them by it;
 * checks walk it. Member names are the names of the record's components.
 *
 * @param <T> the record
 */
public final class Shape<T extends Record> {

    private static final Map<Class<?>, Shape<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final List<Member> members;
    private final Map<String, Member> byName;
    private final MethodHandle maker;

    private Shape(Class<T> type) {
        this.type = type;
        try {
            var lookup = MethodHandles.publicLookup();
            var components = type.getRecordComponents();
            var types = new Class<?>[components.length];
            var list = new ArrayList<Member>();
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                list.add(new Member(i, components[i]));
            }
            members = List.copyOf(list);
            maker = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not a public record of a filing", e);
        }
        byName = new HashMap<>();
        members.forEach(member -> byName.put(member.name(), member));
    }

    /** The shape of a record of a filing. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Shape<T> of(Class<T> type) {
        var known = KNOWN.get(type);
        if (known == null) {
            known = new Shape<>(type);
            KNOWN.put(type, known);
        }
        return (Shape<T>) known;
    }

    /** The elements in declared order. */
    public List<Member> members() {
        return members;
    }

    /** The element of that name, or null where the record has none. */
    public @Nullable Member find(String name) {
        return byName.get(name);
    }

    /** The record this is the table of. */
    public Class<T> type() {
        return type;
    }

    /** A new record from its values in declared order; absent values are null, absent lists are left empty. */
    public T make(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && members.get(i).isList()) {
                values[i] = List.of();
            }
        }
        try {
            return type.cast((Object) maker.invokeExact(values));
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    /** What kind of value an element holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        WHOLE,
        DATE,
        RECORD,
        TEXTS,
        RECORDS
    }

    /** One element of the record: its name, its kind and its row of the table. */
    public static final class Member {

        private final int position;
        private final String name;
        private final Kind kind;
        private final Element element;
        private final int max;
        private final int decimals;
        private final String codes;
        private final Element.Presence presence;
        private final @Nullable Class<? extends Record> part;
        private final Function<Record, @Nullable Object> getter;

        private Member(int position, RecordComponent component) throws IllegalAccessException {
            this.position = position;
            this.name = component.getName();
            var row = component.getAnnotation(Element.class);
            if (row == null) {
                throw new IllegalArgumentException(component + " has no row in the table of elements");
            }
            this.element = row;
            this.max = row.max();
            this.decimals = row.decimals();
            this.codes = row.list();
            this.presence = row.presence();
            this.part = partOf(component);
            this.kind = kindOf(component, part);
            this.getter = getter(component);
        }

        /** The accessor as a function: every check and print of every filing calls it, and reflection is slower. */
        @SuppressWarnings("unchecked")
        private static Function<Record, @Nullable Object> getter(RecordComponent component)
                throws IllegalAccessException {
            var lookup = MethodHandles.lookup();
            var accessor = lookup.unreflect(component.getAccessor());
            try {
                return (Function<Record, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type())
                        .getTarget()
                        .invokeExact();
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        private static @Nullable Class<? extends Record> partOf(RecordComponent component) {
            Class<?> type = component.getType();
            if (type == List.class
                    && component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> member) {
                type = member;
            }
            return type.isRecord() ? type.asSubclass(Record.class) : null;
        }

        private static Kind kindOf(RecordComponent component, @Nullable Class<?> part) {
            Class<?> type = component.getType();
            if (type == List.class) {
                return part == null ? Kind.TEXTS : Kind.RECORDS;
            }
            if (part != null) {
                return Kind.RECORD;
            }
            if (type == BigDecimal.class) {
                return Kind.NUMBER;
            }
            if (type == Integer.class) {
                return Kind.WHOLE;
            }
            return type == LocalDate.class ? Kind.DATE : Kind.TEXT;
        }

        /** Where the element stands in the record, from 0. */
        public int position() {
            return position;
        }

        /** The element's name: the record component's, and the JSON member's. */
        public String name() {
            return name;
        }

        /** What kind of value it holds. */
        public Kind kind() {
            return kind;
        }

        /** Most characters, digits before the point, or members, as {@link Element#max()}. */
        public int max() {
            return max;
        }

        /** Most digits after the point. */
        public int decimals() {
            return decimals;
        }

        /** Name of the code list its value must be in; empty: free. */
        public String codes() {
            return codes;
        }

        /** When a declaration is refused without it. */
        public Element.Presence presence() {
            return presence;
        }

        /** Its row in the table: labels, lengths, code list, presence. An annotation, which is slow to read. */
        public Element element() {
            return element;
        }

        /** Whether it holds a list, which is empty rather than absent. */
        public boolean isList() {
            return kind == Kind.TEXTS || kind == Kind.RECORDS;
        }

        /** The shape of the record or records it holds. */
        public Shape<?> part() {
            if (part == null) {
                throw new IllegalStateException(name + " holds no record");
            }
            return Shape.of(part);
        }

        /** Its value in that record, or null where it was not declared. */
        public @Nullable Object value(Record owner) {
            return getter.apply(owner);
        }
    }
}
