package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import thongquan.formats.xml.SecureXml;
import thongquan.formats.xml.TokenTooLong;

/** The finding on a text that is not well-formed XML, at the place where the parser gave up. */
final class NotWellFormed {

    private static final int SHOWN = 20;
    private static final int LONGEST_TAG = 60;

    private NotWellFormed() {}

    static void note(@Nullable Throwable cause, byte[] text, WcoFindings findings) {
        if (cause != null && cause.getCause() instanceof TokenTooLong) {
            findings.error(XmlRule.LIMIT, "", offset(cause, text), SecureXml.LONGEST_TOKEN + " bytes");
            return;
        }
        int offset = offset(cause, text);
        if (new String(text, offset, text.length - offset, UTF_8).isBlank()) {
            findings.error(XmlRule.END, "", text.length);
        } else {
            int start = tagAround(text, offset);
            findings.error(XmlRule.SYNTAX, "", start, "“" + shown(text, start) + "”");
        }
    }

    private static int offset(@Nullable Throwable cause, byte[] text) {
        var location = cause instanceof XMLStreamException e ? e.getLocation() : null;
        return Math.clamp(location == null ? 0 : location.getCharacterOffset(), 0, text.length);
    }

    /** The start of the tag in which that offset lies, or the offset where it lies in none. */
    private static int tagAround(byte[] text, int offset) {
        for (int i = offset - 1; i >= Math.max(0, offset - LONGEST_TAG) && text[i] != '>'; i--) {
            if (text[i] == '<') {
                return i;
            }
        }
        return offset;
    }

    private static String shown(byte[] text, int offset) {
        int end = Math.min(text.length, offset + SHOWN);
        var shown = new StringBuilder();
        new String(text, offset, end - offset, UTF_8)
                .codePoints()
                .filter(point -> point >= ' ' && point != 0xFFFD && !Character.isISOControl(point))
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
