package thongquan.server.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer is away.
 *
 * @param ends null: nobody knows yet
 */
public record Absence(
        long id,
        String office,
        Holding.Person officer,
        Instant begins,
        @Nullable Instant ends,
        String byName) {}
