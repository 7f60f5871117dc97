package thongquan.core.asking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param written the word in small letters with its Vietnamese marks
 * @param bare the word without marks
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Token(String written, String bare, int start, int end) {

    /** The text in the one form in which positions of tokens are counted. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a composed text, in their order. */
    static List<Token> of(String composed) {
        var tokens = new ArrayList<Token>();
        int start = -1;
        for (int i = 0; i <= composed.length(); i++) {
            boolean inside = i < composed.length() && Character.isLetterOrDigit(composed.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                var written = composed.substring(start, i).toLowerCase(Locale.ROOT);
                tokens.add(new Token(written, bare(written), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static String bare(String written) {
        if (isPlain(written)) {
            return written;
        }
        var parts = Normalizer.normalize(written, Normalizer.Form.NFD);
        var bare = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char letter = parts.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                bare.append(letter == 'đ' ? 'd' : letter);
            }
        }
        return bare.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was typed without marks, by habit or for want of a keyboard. */
    boolean isBare() {
        return written.equals(bare);
    }
}
