package thongquan.formats.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Makes the XML parsers of the whole code base: pull parsers that read no document type, follow no entity and open no
 * file or address. A reader that meets a {@code DTD} event has to refuse the text; depth, attributes and sizes are
 * bounded by {@link #DEEPEST}, {@link #MOST_ATTRIBUTES} and {@link #LONGEST_TEXT}, which the reader holds to, and by
 * {@link #LONGEST_TOKEN}, which the parser holds to.
 */
public final class SecureXml {

    /** Deepest nesting of elements that a reader may follow. */
    public static final int DEEPEST = 64;

    /** Most attributes that one element may bear. */
    public static final int MOST_ATTRIBUTES = 64;

    /** Most bytes of one tag, comment, instruction or piece of text; beyond it the parser fails. */
    public static final int LONGEST_TOKEN = 65_536;

    /** Most characters of one text, which a parser gives in pieces. */
    public static final int LONGEST_TEXT = 65_536;

    private static final InputFactoryImpl FACTORY = factory();

    private SecureXml() {}

    /** A parser over the text in UTF-8; a byte order mark is passed over. */
    public static XMLStreamReader2 reader(byte[] text) throws XMLStreamException {
        var input = new BoundedInput(text);
        var parser = (XMLStreamReader2) FACTORY.createXMLStreamReader(input);
        input.feeds(parser);
        return parser;
    }

    private static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
