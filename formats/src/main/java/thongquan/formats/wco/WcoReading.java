package thongquan.formats.wco;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import thongquan.formats.text.NearestName;

/** One pass over one message: holds each element to the grammar and keeps the elements that Vietnam uses. */
final class WcoReading {

    private static final Set<String> UTF_8_NAMES = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private final XMLStreamReader2 parser;
    private final WcoFindings findings;
    private final Grammar grammar = Grammar.wco();
    private final GrammarElement goodsItem =
            grammar.declaration().child("GoodsShipment").child("GovernmentAgencyGoodsItem");
    private final boolean[] seen = new boolean[grammar.size()];
    private final @Nullable Customisation forced;
    private final WcoValues values;
    private int item;

    WcoReading(XMLStreamReader2 parser, WcoFindings findings, @Nullable Customisation forced) {
        this.parser = parser;
        this.findings = findings;
        this.forced = forced;
        this.values = new WcoValues(parser, findings, this::pointer);
        values.customise(forced == null ? Customisation.VIETNAM : forced);
    }

    /** The thrown sign that a text is not worth reading on; its finding is noted. */
    static final class Abandoned extends RuntimeException {
        private Abandoned() {
            super("abandoned", null, false, false);
        }
    }

    /** The declaration in the message; only meaningful where no error was found. */
    WcoElement read() throws XMLStreamException {
        toRoot();
        var name = parser.getLocalName();
        boolean wrapped = name.equals(grammar.wrapper().name());
        if (!wrapped && !name.equals(grammar.declaration().name())) {
            throw abandon(XmlRule.ROOT, name);
        }
        var top = wrapped ? grammar.wrapper() : grammar.declaration();
        if (!top.namespace().equals(parser.getNamespaceURI())) {
            throw abandon(XmlRule.NAMESPACE, name, top.namespace());
        }
        var made = group(top);
        while (parser.hasNext() && parser.next() != END_DOCUMENT) {
            values.refuseEntity();
        }
        var message = wrapped ? made.part(grammar.declaration().name()) : made;
        return message == null ? made : message;
    }

    private void toRoot() throws XMLStreamException {
        var encoding = parser.getCharacterEncodingScheme();
        if (encoding != null && !UTF_8_NAMES.contains(encoding.toUpperCase(java.util.Locale.ROOT))) {
            throw abandon(XmlRule.CHARSET, encoding);
        }
        while (true) {
            int event = parser.next();
            if (event == DTD) {
                throw abandon(XmlRule.DOCTYPE);
            }
            if (event == START_ELEMENT) {
                return;
            }
        }
    }

    private WcoElement group(GrammarElement element) throws XMLStreamException {
        values.checkAttributes(element);
        var made = new WcoElement(element, values.offset());
        int cursor = -1;
        int count = 0;
        while (true) {
            int event = parser.next();
            if (event == START_ELEMENT) {
                int at = element.find(parser.getLocalName(), Math.max(cursor, 0));
                if (at < 0 || !isInNamespace(element.child(at))) {
                    refuseUnknown(element, at);
                    continue;
                }
                count = at == cursor ? count + 1 : 1;
                checkPlace(element, at, cursor, count);
                cursor = Math.max(at, cursor);
                child(made, at, count);
            } else if (event == END_ELEMENT) {
                checkMissing(element, cursor, element.size());
                return made;
            } else if (event == CHARACTERS || event == CDATA || event == SPACE) {
                if (!parser.isWhiteSpace()) {
                    findings.error(XmlRule.BETWEEN, pointer(element), values.offset(), element.name());
                }
            } else if (event == ENTITY_REFERENCE) {
                values.refuseEntity();
            }
        }
    }

    private void child(WcoElement made, int at, int count) throws XMLStreamException {
        var child = made.grammar().child(at);
        if (child == goodsItem) {
            item = count - 1;
        }
        boolean used = child.isUsed();
        if (!used && made.grammar().isUsed() && !seen[child.number()]) {
            seen[child.number()] = true;
            findings.unused(child.path());
        }
        if (child.kind() != null) {
            var value = values.read(child);
            if (value != null) {
                made.set(at, value);
            }
            return;
        }
        if (child == grammar.declaration() && forced == null) {
            var country = made.text("ResponsibleCountryCode");
            values.customise(country == null || country.equals("VN") ? Customisation.VIETNAM : Customisation.SCHEMA);
        }
        var part = group(child);
        if (used) {
            made.add(at, part);
        }
    }

    private void checkPlace(GrammarElement parent, int at, int cursor, int count) {
        var child = parent.child(at);
        if (at < cursor) {
            var later = parent.child(cursor).name();
            findings.error(XmlRule.ORDER, pointer(child), values.offset(), child.name(), later);
        } else if (at > cursor) {
            checkMissing(parent, cursor, at);
        } else if (count > child.most()) {
            findings.error(XmlRule.REPEATED, pointer(child), values.offset(), child.name());
        }
    }

    private void checkMissing(GrammarElement parent, int after, int before) {
        if (!parent.hasRequired()) {
            return;
        }
        for (int i = after + 1; i < before; i++) {
            var child = parent.child(i);
            if (child.least() > 0) {
                findings.error(XmlRule.MISSING, pointer(child), values.offset(), child.name());
            }
        }
    }

    private boolean isInNamespace(GrammarElement element) {
        return element.namespace().equals(parser.getNamespaceURI());
    }

    private void refuseUnknown(GrammarElement parent, int at) throws XMLStreamException {
        var name = parser.getLocalName();
        if (at >= 0) {
            var namespace = parent.child(at).namespace();
            findings.error(XmlRule.NAMESPACE, pointer(parent), values.offset(), name, namespace);
        } else if (!findings.isFull()) {
            var nearest = NearestName.of(name, parent.names());
            if (nearest == null) {
                findings.error(XmlRule.UNKNOWN, pointer(parent), values.offset(), name);
            } else {
                findings.suggesting(nearest, XmlRule.UNKNOWN, pointer(parent), values.offset(), name);
            }
        }
        values.skip();
    }

    private String pointer(GrammarElement element) {
        return element.pointer().replace("*", String.valueOf(item));
    }

    private Abandoned abandon(XmlRule rule, Object... words) {
        return values.abandon(rule, words);
    }

    /** Notes the finding and gives the sign to throw. */
    static Abandoned abandoned(WcoFindings findings, XmlRule rule, long offset, Object... words) {
        findings.error(rule, "", offset, words);
        return new Abandoned();
    }
}
