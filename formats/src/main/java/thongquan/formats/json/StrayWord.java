package thongquan.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;

/** The word or character at which a text stops being JSON, as the sender should see it. */
record StrayWord(int start, String quoted) {

    private static final int LONGEST = 20;
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    /** What stands at that offset; a bare word such as {@code NaN} is met only after its end, so it is looked back for. */
    static StrayWord at(byte[] text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST && isLetter(text[start - 1])) {
            start--;
        }
        var word = new String(text, start, offset - start, UTF_8);
        if (!word.isEmpty() && text[offset] >= ' ' && !LITERALS.contains(word)) {
            return new StrayWord(start, "“" + word + "”");
        }
        int end = offset + 1;
        while (end < text.length && (text[end] & 0xC0) == 0x80) {
            end++;
        }
        var found = new String(text, offset, end - offset, UTF_8);
        int point = found.codePointAt(0);
        boolean printable = point > ' ' && !Character.isISOControl(point);
        return new StrayWord(offset, printable ? "“" + found + "”" : "U+%04X".formatted(point));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
