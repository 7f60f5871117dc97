package thongquan.formats.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Shape;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A table of elements made ready for the parser: member names matched from bytes, parts linked. */
final class JsonTable<T extends Record> {

    private static final Map<Class<?>, JsonTable<?>> READY = new ConcurrentHashMap<>();

    final Shape<T> shape;
    final PropertyNameMatcher names;
    private final Shape.Member[] members;
    private final @Nullable JsonTable<?>[] parts;

    private JsonTable(Shape<T> shape, JsonFactory factory) {
        this.shape = shape;
        this.members = shape.members().toArray(Shape.Member[]::new);
        if (members.length > Long.SIZE) {
            throw new IllegalArgumentException(shape.type() + " has more elements than one word of marks can hold");
        }
        this.parts = new JsonTable<?>[members.length];
        for (var member : members) {
            if (member.kind() == Shape.Kind.RECORD || member.kind() == Shape.Kind.RECORDS) {
                parts[member.position()] = new JsonTable<>(member.part(), factory);
            }
        }
        var named = shape.members().stream()
                .map(member -> Named.fromString(member.name()))
                .toList();
        this.names = factory.constructNameMatcher(named, false);
    }

    @SuppressWarnings("unchecked")
    static <T extends Record> JsonTable<T> of(Shape<T> shape, JsonFactory factory) {
        var ready = READY.get(shape.type());
        if (ready == null) {
            ready = new JsonTable<>(shape, factory);
            READY.put(shape.type(), ready);
        }
        return (JsonTable<T>) ready;
    }

    int size() {
        return members.length;
    }

    Shape.Member member(int position) {
        return members[position];
    }

    JsonTable<?> part(int position) {
        var part = parts[position];
        if (part == null) {
            throw new IllegalStateException(members[position].name() + " holds no record");
        }
        return part;
    }

    List<String> memberNames() {
        return shape.members().stream().map(Shape.Member::name).toList();
    }
}
