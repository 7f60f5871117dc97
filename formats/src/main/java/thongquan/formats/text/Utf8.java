package thongquan.formats.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Sound UTF-8 (RFC 3629): no stray, overlong or surrogate sequences, nothing above U+10FFFF. */
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8, or -1 where all are. */
    public static int firstFault(byte[] text) {
        int at = 0;
        while (at < text.length) {
            if (text[at] >= 0) {
                at = skipAscii(text, at);
            } else {
                int length = sequence(text, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** The length of the byte order mark at the start of the text: 3 or 0. */
    public static int markLength(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF ? 3 : 0;
    }

    private static int skipAscii(byte[] text, int from) {
        int at = from;
        while (at + 8 <= text.length && ((long) EIGHT.get(text, at) & HIGH_BITS) == 0) {
            at += 8;
        }
        while (at < text.length && text[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int sequence(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        int second = at + 1 < text.length ? text[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isNext(text, at + 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return !overlong && !surrogate && isNext(text, at + 1) && isNext(text, at + 2) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean overlong = lead == 0xF0 && second < 0x90;
            boolean tooHigh = lead == 0xF4 && second > 0x8F;
            boolean whole = isNext(text, at + 1) && isNext(text, at + 2) && isNext(text, at + 3);
            return !overlong && !tooHigh && whole ? 4 : 0;
        }
        return 0;
    }

    private static boolean isNext(byte[] text, int at) {
        return at < text.length && (text[at] & 0xC0) == 0x80;
    }
}
