package thongquan.core.canonical;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import thongquan.core.value.Exact;

/**
 * Writes JSON whose bytes depend on the content alone: members in the order given, no spaces, numbers in plain decimal
 * form, only the escapes that JSON demands. The caller leaves absent members out.
 */
public final class CanonicalWriter {

    /** Digits from which on a whole number may be too large for a {@code long}. */
    private static final int LONGEST = 18;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;
    private boolean first = true;

    /** A writer of content of any size. */
    public CanonicalWriter() {
        this(1024);
    }

    /** A writer of content of about so many bytes; it grows where that was too few. */
    public CanonicalWriter(int expected) {
        bytes = new byte[expected];
    }

    /** Opens an object, as a member's value or an array's element. */
    public CanonicalWriter object() {
        separate();
        put('{');
        first = true;
        return this;
    }

    /** Closes the object opened last. */
    public CanonicalWriter end() {
        put('}');
        first = false;
        return this;
    }

    /** Opens an array. */
    public CanonicalWriter array() {
        separate();
        put('[');
        first = true;
        return this;
    }

    /** Closes the array opened last. */
    public CanonicalWriter endArray() {
        put(']');
        first = false;
        return this;
    }

    /** Names the member whose value follows; the name is plain ASCII. */
    @SuppressWarnings("deprecation") // the only copy of an ASCII string to bytes that does not allocate
    public CanonicalWriter name(String name) {
        separate();
        int length = name.length();
        reserve(length + 3);
        bytes[size++] = '"';
        name.getBytes(0, length, bytes, size);
        size += length;
        bytes[size++] = '"';
        bytes[size++] = ':';
        first = true;
        return this;
    }

    /** A string value. */
    public CanonicalWriter text(String value) {
        separate();
        put('"');
        int length = value.length();
        reserve(length + 1);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80 && c >= 0x20 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else {
                i = special(value, i);
                reserve(length - i);
            }
        }
        put('"');
        return this;
    }

    /** A number value, in plain decimal form without trailing zeros. */
    public CanonicalWriter number(BigDecimal value) {
        var normal = Exact.normal(value);
        return normal.scale() == 0 && normal.precision() < LONGEST
                ? number(normal.longValue())
                : raw(normal.toPlainString());
    }

    /** A whole number value. */
    public CanonicalWriter number(long value) {
        if (value < 0) {
            return raw(Long.toString(value));
        }
        separate();
        int length = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            length++;
        }
        reserve(length);
        size += length;
        long rest = value;
        for (int at = size - 1; at >= size - length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** A truth value. */
    public CanonicalWriter bool(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** JSON bytes made before, put in as one value unchanged. */
    public CanonicalWriter json(byte[] value) {
        separate();
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    /** What was written, in UTF-8. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @SuppressWarnings("deprecation")
    private CanonicalWriter raw(String ascii) {
        separate();
        int length = ascii.length();
        reserve(length);
        ascii.getBytes(0, length, bytes, size);
        size += length;
        return this;
    }

    /** Writes the character that is not itself, at most six bytes; returns the place of the last one used. */
    private int special(String value, int at) {
        reserve(6);
        char c = value.charAt(at);
        switch (c) {
            case '"', '\\' -> escape((byte) c);
            case '\n' -> escape((byte) 'n');
            case '\r' -> escape((byte) 'r');
            case '\t' -> escape((byte) 't');
            default -> {
                if (c < 0x20) {
                    unicode(c);
                } else if (c < 0x800) {
                    bytes[size++] = (byte) (0xC0 | (c >> 6));
                    bytes[size++] = (byte) (0x80 | (c & 0x3F));
                } else if (Character.isHighSurrogate(c)
                        && at + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(at + 1))) {
                    supplementary(Character.toCodePoint(c, value.charAt(at + 1)));
                    return at + 1;
                } else if (Character.isSurrogate(c)) {
                    unicode(c);
                } else {
                    bytes[size++] = (byte) (0xE0 | (c >> 12));
                    bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                    bytes[size++] = (byte) (0x80 | (c & 0x3F));
                }
            }
        }
        return at;
    }

    private void supplementary(int point) {
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (point & 0x3F));
    }

    private void escape(byte c) {
        bytes[size++] = '\\';
        bytes[size++] = c;
    }

    private void unicode(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(c >> shift) & 0xF];
        }
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    private void put(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
