package thongquan.formats.xml;

import java.io.IOException;

/** The sign that a tag, comment or text goes on beyond {@link SecureXml#LONGEST_TOKEN}. */
public final class TokenTooLong extends IOException {

    TokenTooLong() {
        super("a tag, comment or text of more than " + SecureXml.LONGEST_TOKEN + " bytes");
    }
}
