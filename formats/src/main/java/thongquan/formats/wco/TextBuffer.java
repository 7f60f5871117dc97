package thongquan.formats.wco;

import java.util.Arrays;
import org.codehaus.stax2.XMLStreamReader2;
import thongquan.formats.xml.SecureXml;

/** The characters of one value, gathered from the parser and judged in place. */
final class TextBuffer implements CharSequence {

    private char[] text = new char[256];
    private int size;
    private boolean over;
    private int fraction;

    void clear() {
        size = 0;
        over = false;
    }

    /** Adds the characters the parser stands on; past the bound on texts they are passed over. */
    void add(XMLStreamReader2 parser) {
        int length = parser.getTextLength();
        if (size + length > SecureXml.LONGEST_TEXT) {
            over = true;
            return;
        }
        if (size + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, size + length));
        }
        System.arraycopy(parser.getTextCharacters(), parser.getTextStart(), text, size, length);
        size += length;
    }

    boolean isTooLong() {
        return over;
    }

    /** White space at the ends away, and each run of it within made one blank (XSD collapse). */
    void collapse() {
        if (!isSpaced()) {
            return;
        }
        int to = 0;
        boolean gap = false;
        for (int i = 0; i < size; i++) {
            char c = text[i];
            if (isSpace(c)) {
                gap = to > 0;
            } else {
                if (gap) {
                    text[to++] = ' ';
                    gap = false;
                }
                text[to++] = c;
            }
        }
        size = to;
    }

    private boolean isSpaced() {
        for (int i = 0; i < size; i++) {
            if (isSpace(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether every character is a printing one of ASCII, so that nothing about them needs a look. */
    boolean isPlainAscii() {
        for (int i = 0; i < size; i++) {
            if (text[i] < ' ' || text[i] > '~') {
                return false;
            }
        }
        return true;
    }

    /** Each tab and line end made one blank (XSD replace). */
    void replaceLayout() {
        for (int i = 0; i < size; i++) {
            if (text[i] < ' ') {
                text[i] = ' ';
            }
        }
    }

    /** The length in characters, of which a supplementary one counts once. */
    int characters() {
        int count = size;
        for (int i = 1; i < size; i++) {
            if (Character.isLowSurrogate(text[i])) {
                count--;
            }
        }
        return count;
    }

    /** Whether there is nothing but white space, or a line end anywhere. */
    boolean isBlankOrBroken() {
        boolean blank = true;
        for (int i = 0; i < size; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
            blank &= isSpace(text[i]);
        }
        return blank;
    }

    /** Whether every character is in that range, letters in either case. */
    boolean isAll(char from, char to) {
        for (int i = 0; i < size; i++) {
            int c = from == 'a' ? text[i] | 0x20 : text[i];
            if (c < from || c > to || text[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String start) {
        return size >= start.length() && start.contentEquals(subSequence(0, start.length()));
    }

    /** Whether it is yyyyMMdd, or that with HHmmss, or that with a zone (formats 102 and 304). */
    boolean isDate() {
        boolean zoned =
                size == 15 && text[14] == 'Z' || size == 17 && (text[14] == '+' || text[14] == '-') && isDigits(15, 17);
        return size == 8 && isDigits(0, 8) || (size == 14 || zoned) && isDigits(0, 14);
    }

    /** The digits that count of the decimal number it is, or -1 where it is none; see {@link #fractionDigits()}. */
    int decimalDigits() {
        int at = size > 0 && (text[0] == '-' || text[0] == '+') ? 1 : 0;
        int whole = at;
        while (at < size && isDigit(text[at])) {
            at++;
        }
        int wholeEnd = at;
        int end = at;
        if (at < size && text[at] == '.') {
            at++;
            end = at;
            while (end < size && isDigit(text[end])) {
                end++;
            }
        }
        if (end != size || wholeEnd == whole && end == at) {
            return -1;
        }
        while (whole < wholeEnd && text[whole] == '0') {
            whole++;
        }
        int last = end;
        while (last > at && text[last - 1] == '0') {
            last--;
        }
        fraction = wholeEnd == size ? 0 : last - at;
        return wholeEnd - whole + fraction;
    }

    /** The digits after the point that count, of the number judged last. */
    int fractionDigits() {
        return fraction;
    }

    @Override
    public int length() {
        return size;
    }

    @Override
    public char charAt(int index) {
        return text[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(text, start, end - start);
    }

    @Override
    public String toString() {
        return new String(text, 0, size);
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
