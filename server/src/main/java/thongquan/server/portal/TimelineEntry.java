package thongquan.server.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened, when, and what more there is to say.
 *
 * @param detail a sentence below; null: none
 * @param tone {@code green, yellow, red}, or empty
 */
public record TimelineEntry(
        Instant at, String title, @Nullable String detail, String tone) {}
