package thongquan.formats.text;

/** A place in a text as an editor shows it: line and column from 1, columns counted in characters. */
public record Place(int line, int column) {

    /** The place of the byte at that offset of a UTF-8 text; an offset past the end is the end. */
    public static Place of(byte[] text, long offset) {
        return new Places(text).of(offset);
    }
}
