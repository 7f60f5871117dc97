package thongquan.formats.wco;

import com.fasterxml.aalto.UncheckedStreamException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.text.Utf8;
import thongquan.formats.xml.SecureXml;

/**
 * Reads declarations from the XML of the WCO Data Model (DEC 3.6) and prints them: alone, or in the wrapper
 * {@code MetaData}. Elements read and elements ignored: see {@link DeclarationMapping}. The namespaces are those of the
 * public implementation whose schema the grammar was taken from; the WCO's own ({@code urn:wco:datamodel:WCO:DEC:2})
 * names the same elements without these limits. The caller bounds the size of the text.
 */
public final class WcoDoor {

    private WcoDoor() {}

    /** The declaration in that message: all findings at once, or the first place where it is not XML. */
    public static Reading<Declaration> read(byte[] text) {
        return read(text, null);
    }

    /** The declaration's message in its wrapper. */
    public static byte[] print(Declaration declaration) {
        return WcoPrinter.print(DeclarationMapping.print(declaration));
    }

    static Reading<Declaration> read(byte[] text, @Nullable Customisation forced) {
        var findings = new WcoFindings(text);
        int fault = Utf8.firstFault(text);
        if (fault >= 0) {
            findings.error(XmlRule.CHARSET, "", fault, "0x%02X".formatted(text[fault]));
            return new Reading.Unreadable<>(findings.list());
        }
        try {
            var parser = SecureXml.reader(text);
            var message = new WcoReading(parser, findings, forced).read();
            if (!findings.hasError()) {
                var declaration = new DeclarationMapping(findings).read(message);
                if (!findings.hasError()) {
                    findings.noteUnused();
                    return new Reading.Read<>(declaration, findings.list());
                }
            }
        } catch (WcoReading.Abandoned _) {
            return new Reading.Unreadable<>(findings.list());
        } catch (XMLStreamException e) {
            NotWellFormed.note(e, text, findings);
        } catch (UncheckedStreamException e) {
            NotWellFormed.note(e.getCause(), text, findings);
        }
        return new Reading.Unreadable<>(findings.list());
    }
}
