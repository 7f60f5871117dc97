package thongquan.formats.text;

/** Places of one UTF-8 text, found in one pass over it as long as they are asked for in its order. */
public final class Places {

    private final byte[] text;
    private int at;
    private int line = 1;
    private int column = 1;

    public Places(byte[] text) {
        this.text = text;
        this.at = Utf8.markLength(text);
    }

    /** The place of the byte at that offset; an offset past the end is the end. */
    public Place of(long offset) {
        int end = Math.clamp(offset, 0, text.length);
        if (end < at) {
            at = Utf8.markLength(text);
            line = 1;
            column = 1;
        }
        for (; at < end; at++) {
            if (text[at] == '\n') {
                line++;
                column = 1;
            } else if ((text[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
