package thongquan.formats.wco;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import thongquan.formats.text.ExactNumber;
import thongquan.formats.text.IsoDate;
import thongquan.formats.text.PlainText;
import thongquan.formats.xml.SecureXml;

/** Reads the values and attributes of a message and holds them to their facets. */
final class WcoValues {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> INSTANCE_ATTRIBUTES = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    private final XMLStreamReader2 parser;
    private final WcoFindings findings;
    private final Function<GrammarElement, String> pointers;
    private final TextBuffer text = new TextBuffer();
    private Customisation customisation = Customisation.VIETNAM;

    WcoValues(XMLStreamReader2 parser, WcoFindings findings, Function<GrammarElement, String> pointers) {
        this.parser = parser;
        this.findings = findings;
        this.pointers = pointers;
    }

    void customise(Customisation whose) {
        customisation = whose;
    }

    long offset() {
        return parser.getLocationInfo().getStartingByteOffset();
    }

    /** The value of the simple element the parser stands on, or null where Vietnam does not use it or it is wrong. */
    WcoElement.@Nullable Value read(GrammarElement element) throws XMLStreamException {
        var kind = element.kind();
        if (kind == null) {
            throw new IllegalArgumentException(element.path() + " holds no value");
        }
        long offset = findings.isFull() ? 0 : offset();
        var attribute = attribute(element, kind);
        if (attribute == null && kind.requiredAttribute() != null) {
            error(XmlRule.ATTRIBUTE_MISSING, element, offset, element.name(), kind.requiredAttribute());
        }
        if (!gather(element)) {
            return null;
        }
        if (kind.isCollapsed()) {
            text.collapse();
        }
        var facets = element.facets(customisation);
        var broken = kind.isNumber() ? facets.brokenByNumber(text) : facets.brokenBy(text);
        if (broken != null || text.isTooLong()) {
            error(broken == null ? XmlRule.LENGTH : broken, element, offset, element.name(), limits(facets));
            return null;
        }
        return element.isUsed() ? used(element, kind, attribute, offset) : null;
    }

    private WcoElement.@Nullable Value used(
            GrammarElement element, ValueKind kind, @Nullable String attribute, long offset) {
        var value = plain(element, offset);
        if (value == null) {
            return null;
        }
        if (kind.isNumber() && ExactNumber.of(value) == null) {
            error(XmlRule.DIGITS, element, offset, element.name(), limits(element.facets(customisation)));
            return null;
        }
        if (kind == ValueKind.DATE && !isRealDate(value)) {
            error(XmlRule.DATE, element, offset, element.name());
            return null;
        }
        return new WcoElement.Value(value, attribute);
    }

    private @Nullable String plain(GrammarElement element, long offset) {
        if (text.isPlainAscii()) {
            return text.toString();
        }
        text.replaceLayout();
        int fault = PlainText.firstFault(text);
        if (fault >= 0) {
            var character = "U+%04X".formatted((int) text.charAt(fault));
            error(XmlRule.CHARACTER, element, offset, element.name(), character);
            return null;
        }
        return PlainText.composed(text.toString());
    }

    private static boolean isRealDate(String value) {
        return IsoDate.of(value.substring(0, 4) + '-' + value.substring(4, 6) + '-' + value.substring(6, 8)) != null;
    }

    /** Gathers the text of the element; false where it held elements, which is told. */
    private boolean gather(GrammarElement element) throws XMLStreamException {
        text.clear();
        boolean simple = true;
        while (true) {
            int event = parser.next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.add(parser);
            } else if (event == END_ELEMENT) {
                return simple;
            } else if (event == START_ELEMENT) {
                simple = false;
                error(XmlRule.SIMPLE, element, offset(), element.name());
                skip();
            } else if (event == ENTITY_REFERENCE) {
                refuseEntity();
            }
        }
    }

    /** Holds the attributes of an element of elements: none but where its schema lies. */
    void checkAttributes(GrammarElement element) {
        int count = boundedAttributeCount();
        for (int i = 0; i < count; i++) {
            if (!isInstance(i)) {
                refuseAttribute(element, i);
            }
        }
    }

    private @Nullable String attribute(GrammarElement element, ValueKind kind) {
        String found = null;
        int count = boundedAttributeCount();
        for (int i = 0; i < count; i++) {
            var name = parser.getAttributeLocalName(i);
            var value = parser.getAttributeValue(i);
            if (parser.getAttributeNamespace(i).isEmpty() && kind.allows(name, value)) {
                found = kind.isNumber() || kind == ValueKind.DATE ? value : found;
            } else if (!isInstance(i)) {
                refuseAttribute(element, i);
                found = value;
            }
        }
        return found;
    }

    private boolean isInstance(int attribute) {
        return INSTANCE.equals(parser.getAttributeNamespace(attribute))
                && INSTANCE_ATTRIBUTES.contains(parser.getAttributeLocalName(attribute));
    }

    private void refuseAttribute(GrammarElement element, int attribute) {
        var name = parser.getAttributeLocalName(attribute);
        error(XmlRule.ATTRIBUTE, element, offset(), element.name(), name);
    }

    private int boundedAttributeCount() {
        int count = parser.getAttributeCount();
        if (count > SecureXml.MOST_ATTRIBUTES || parser.getNamespaceCount() > SecureXml.MOST_ATTRIBUTES) {
            throw abandon(XmlRule.LIMIT, SecureXml.MOST_ATTRIBUTES + " attributes");
        }
        return count;
    }

    /** Passes over the element the parser stands on, whatever it holds, as deep as is allowed. */
    void skip() throws XMLStreamException {
        boundedAttributeCount();
        for (int depth = 1; depth > 0; ) {
            int event = parser.next();
            if (event == START_ELEMENT) {
                depth++;
                boundedAttributeCount();
                if (parser.getDepth() > SecureXml.DEEPEST) {
                    throw abandon(XmlRule.LIMIT, SecureXml.DEEPEST + " levels");
                }
            } else if (event == END_ELEMENT) {
                depth--;
            } else if (event == ENTITY_REFERENCE) {
                refuseEntity();
            }
        }
    }

    /** Refuses the text where the parser stands on a reference to an entity that nobody may declare. */
    void refuseEntity() {
        if (parser.getEventType() == ENTITY_REFERENCE) {
            throw abandon(XmlRule.SYNTAX, "“&" + parser.getLocalName() + ";”");
        }
    }

    WcoReading.Abandoned abandon(XmlRule rule, Object... words) {
        return WcoReading.abandoned(findings, rule, offset(), words);
    }

    private void error(XmlRule rule, GrammarElement element, long offset, Object... words) {
        findings.error(rule, pointers.apply(element), offset, words);
    }

    private static String limits(Facets facets) {
        if (!facets.codes().isEmpty()) {
            return String.join(", ", new java.util.TreeSet<>(facets.codes()));
        }
        if (facets.totalDigits() != Integer.MAX_VALUE) {
            return "≤ " + facets.totalDigits() + "," + facets.fractionDigits();
        }
        return facets.least() == facets.most() ? "= " + facets.most() : "≤ " + facets.most();
    }
}
