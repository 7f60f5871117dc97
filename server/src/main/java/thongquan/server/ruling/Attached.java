package thongquan.server.ruling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes with a request, such as a catalogue or the photograph of a sample: what it is, and its hash, so
 * that it cannot be exchanged for another afterwards.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Attached(@Nullable String name, @Nullable String sha256) {

    public Attached {
        name = Typed.text(name);
        sha256 = sha256 == null || sha256.isBlank() ? null : sha256.strip().toLowerCase(Locale.ROOT);
    }
}
