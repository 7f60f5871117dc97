package thongquan.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a parser no more of one tag, comment or instruction than a bound: parsers compare the attributes of a tag with
 * each other, so that a long enough one would cost minutes before anyone could count them.
 */
final class BoundedInput extends InputStream {

    private final byte[] text;
    private int delivered;
    private @Nullable XMLStreamReader2 parser;

    BoundedInput(byte[] text) {
        this.text = text;
    }

    /** The parser that is fed, from whose place the bound is counted. */
    void feeds(XMLStreamReader2 reader) {
        parser = reader;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (delivered == text.length) {
            return -1;
        }
        var fed = parser;
        if (fed != null && delivered - fed.getLocationInfo().getStartingByteOffset() > SecureXml.LONGEST_TOKEN) {
            throw new TokenTooLong();
        }
        int count = Math.min(length, text.length - delivered);
        System.arraycopy(text, delivered, into, offset, count);
        delivered += count;
        return count;
    }
}
