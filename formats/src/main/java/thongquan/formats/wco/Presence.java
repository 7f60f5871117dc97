package thongquan.formats.wco;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Shape;

/** Which records of a filing a message gave anything for. */
final class Presence {

    private Presence() {}

    /** The record, or null where none of its elements was given. */
    static <T extends Record> @Nullable T of(T part) {
        for (var member : Shape.of(part.getClass()).members()) {
            var value = member.value(part);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                return part;
            }
        }
        return null;
    }
}
