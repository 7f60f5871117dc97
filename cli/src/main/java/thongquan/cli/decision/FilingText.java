package thongquan.cli.decision;

import java.nio.charset.StandardCharsets;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.wco.WcoDoor;

/** A filing as a file holds it: WCO XML or JSON, told by its first character. */
public final class FilingText {

    /** How far to look past a byte order mark and blanks. */
    private static final int LOOK = 256;

    private FilingText() {}

    /** Whether the text is XML rather than JSON. */
    public static boolean isXml(byte[] text) {
        return new String(text, 0, Math.min(text.length, LOOK), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("<");
    }

    /** The declaration in the text. */
    public static Reading<Declaration> read(byte[] text) {
        return isXml(text) ? WcoDoor.read(text) : JsonDoor.read(text);
    }
}
