package thongquan.formats.wco;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import thongquan.formats.SharedSamples;

/** What the published schemas say about a message, by the JDK's validator. */
final class SchemaOracle {

    private final Schema schema;

    private SchemaOracle(Schema schema) {
        this.schema = schema;
    }

    /** The schemas of the shared samples. */
    static SchemaOracle load() {
        var folder = folder();
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try {
            return new SchemaOracle(factory.newSchema(new Source[] {
                new StreamSource(folder.resolve("WCO_DEC_2_DMS.xsd").toFile()),
                new StreamSource(folder.resolve("DocumentMetaData_2_DMS.xsd").toFile())
            }));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path folder() {
        return SharedSamples.folder("cds-wco/wco-declaration-schemas/declaration");
    }

    /** What is wrong with the text: nothing where it is valid; an entry starting with FATAL where it is not XML. */
    List<String> faults(byte[] text) {
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {}

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(text)));
        } catch (SAXException e) {
            faults.add("FATAL " + e.getMessage());
        } catch (IOException e) {
            faults.add("FATAL " + e.getMessage());
        }
        return faults;
    }
}
