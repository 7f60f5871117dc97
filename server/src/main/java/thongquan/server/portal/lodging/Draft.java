package thongquan.server.portal.lodging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;

/**
 * A declaration in the making.
 *
 * @param organisation whose it is: everybody there may go on with it
 * @param person who began it
 * @param fields what was typed; empty for a file
 * @param file what was uploaded; null: it is typed
 * @param key idempotency key under which it is lodged, so that sending it twice is harmless
 * @param number once customs registered it; null: not lodged
 * @param changedBy who last changed it
 */
public record Draft(
        String id,
        String organisation,
        String person,
        Source source,
        DraftFields fields,
        @Nullable File file,
        String key,
        @Nullable String number,
        Instant changedAt,
        String changedBy) {

    /** How a draft began. */
    public enum Source {
        FORM,
        COPY,
        FILE,
        TABLE,
        TEMPLATE
    }

    /** A filing as it was uploaded. */
    public record File(String name, String contentType, CanonicalBytes content) {}

    /** The same with other fields. */
    Draft with(DraftFields other) {
        return new Draft(id, organisation, person, source, other, file, key, number, changedAt, changedBy);
    }
}
