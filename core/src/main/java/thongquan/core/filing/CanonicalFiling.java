package thongquan.core.filing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;

/** The one byte form of a filing, whichever door it came through: absent and empty elements are left out. */
public final class CanonicalFiling {

    /** About how many bytes a filing takes, and each of its items more. */
    private static final int HEADER = 2048;

    private static final int ITEM = 384;

    private CanonicalFiling() {}

    /** The filing's canonical JSON in UTF-8; it is also a filing that the JSON door reads. */
    public static CanonicalBytes bytes(Record filing) {
        int items = filing instanceof Declaration declaration
                ? declaration.goodsItems().size()
                : 0;
        var out = new CanonicalWriter(HEADER + items * ITEM);
        write(filing, out);
        return new CanonicalBytes(out.toBytes());
    }

    private static void write(Record owner, CanonicalWriter out) {
        out.object();
        for (var member : Shape.of(owner.getClass()).members()) {
            var value = member.value(owner);
            if (!isAbsent(value)) {
                out.name(member.name());
                value(value, out);
            }
        }
        out.end();
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static void value(@Nullable Object value, CanonicalWriter out) {
        switch (value) {
            case Record part -> write(part, out);
            case List<?> list -> {
                out.array();
                list.forEach(each -> value(each, out));
                out.endArray();
            }
            case BigDecimal number -> out.number(number);
            case Integer whole -> out.number(whole);
            case null -> throw new IllegalArgumentException("a list holds no absent members");
            default -> out.text(value.toString());
        }
    }
}
