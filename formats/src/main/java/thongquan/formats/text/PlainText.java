package thongquan.formats.text;

import java.text.Normalizer;

/** Text that people, XML and archives can all hold: on one line, without control characters and broken pairs. */
public final class PlainText {

    /** Below this every character is its own composed form (Unicode NFC quick check). */
    private static final char COMPOSED_BELOW = '\u0300';

    /** The composed letters of Vietnamese beyond Latin Extended-B, from Ạ to ỹ. */
    private static final char FIRST_VIETNAMESE = '\u1EA0';

    private static final char LAST_VIETNAMESE = '\u1EF9';

    private PlainText() {}

    /** The position of the first character that no filing may hold, or -1 where there is none. */
    public static int firstFault(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F && !isSound(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text in composed form (NFC), so that the same letters are the same bytes. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= COMPOSED_BELOW && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isSound(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0xA0) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != '\uFFFE' && c != '\uFFFF';
    }
}
