package thongquan.core.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Content in its one byte form: equal when every byte is, and named by its SHA-256. */
public final class CanonicalBytes {

    private final byte[] bytes;
    private @Nullable String hash;

    /** The content of these bytes, which the caller does not change afterwards. */
    public CanonicalBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, not a copy: to be read, never changed. */
    public byte[] array() {
        return bytes;
    }

    /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public String hash() {
        var known = hash;
        if (known == null) {
            known = Sha256.hex(bytes);
            hash = known;
        }
        return known;
    }

    /** The bytes as the text they are. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sha256:" + hash();
    }
}
