package thongquan.formats.wco;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Writes the facts of the WCO declaration schemas in the form our reader keeps them: one line for each element. */
final class GrammarGenerator {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final Map<String, String> KINDS = Map.of(
            "CodeType", "code",
            "IDType", "id",
            "TextType", "text",
            "AmountType", "amount",
            "MeasureType", "measure",
            "QuantityType", "measure",
            "NumericType", "numeric",
            "DateTimeType", "date");
    private static final Map<String, String> PATTERNS =
            Map.of(".*[^\\s].*", "nonblank", "([0-9])*", "digits", "([a-zA-Z])*", "letters");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Element> types = new HashMap<>();

    private GrammarGenerator() {}

    /** The grammar of the schemas in that folder. */
    static String grammar(Path folder) throws IOException, SAXException, ParserConfigurationException {
        var generator = new GrammarGenerator();
        var wrapper = schema(folder.resolve("DocumentMetaData_2_DMS.xsd"));
        var message = schema(folder.resolve("WCO_DEC_2_DMS.xsd"));
        var declarationTypes = schema(folder.resolve("WCO_DS/WCO_DEC_DS_2_DMS.xsd"));
        generator.know(schema(folder.resolve("WCO_DS/WCO_METADATA_2_DMS.xsd")));
        generator.know(declarationTypes);
        generator.out.append(
                "# Facts of the WCO declaration message (WCO Data Model 3.6, DEC): element, occurrence, kind, facets.\n");
        generator
                .out
                .append("MetaData 1..1 ns=")
                .append(wrapper.getAttribute("targetNamespace"))
                .append('\n');
        for (var element :
                below(wrapper, "element").subList(1, below(wrapper, "element").size())) {
            generator.line(element, 1);
        }
        generator
                .out
                .append(" Declaration 1..1 ns=")
                .append(message.getAttribute("targetNamespace"))
                .append('\n');
        var declaration = below(message, "complexType").getFirst();
        generator.elements(declaration, 2, declarationTypes.getAttribute("targetNamespace"));
        return generator.out.toString();
    }

    private void know(Element schema) {
        for (var name : List.of("complexType", "simpleType")) {
            below(schema, name).forEach(type -> types.put(type.getAttribute("name"), type));
        }
    }

    private void elements(Element group, int depth, String typesNamespace) {
        for (var sequence : children(group, "sequence")) {
            for (var element : children(sequence, "element")) {
                line(element, depth);
                children(element, "complexType").forEach(type -> elements(type, depth + 1, typesNamespace));
                var type = typeOf(element);
                if (type != null && !children(type, "choice").isEmpty()) {
                    var date = below(type, "element").getFirst();
                    out.append(" ".repeat(depth + 1)).append(date.getAttribute("name"));
                    out.append(" 1..1")
                            .append(facets(date))
                            .append(" ns=")
                            .append(typesNamespace)
                            .append('\n');
                }
            }
        }
    }

    private void line(Element element, int depth) {
        var least = element.hasAttribute("minOccurs") ? element.getAttribute("minOccurs") : "1";
        var most = element.hasAttribute("maxOccurs") ? element.getAttribute("maxOccurs") : "1";
        out.append(" ".repeat(depth)).append(element.getAttribute("name")).append(' ');
        out.append(least).append("..").append(most.equals("unbounded") ? "*" : most);
        var type = typeOf(element);
        if (type != null && children(type, "choice").isEmpty()) {
            out.append(facets(type));
        }
        out.append('\n');
    }

    private @Nullable Element typeOf(Element element) {
        var name = element.getAttribute("type");
        return name.isEmpty() ? null : types.get(name.substring(name.indexOf(':') + 1));
    }

    private String facets(Element type) {
        var facets = new ArrayList<String>();
        var codes = new ArrayList<String>();
        facets.add("");
        for (var name : List.of("restriction", "extension")) {
            below(type, name).forEach(base -> facets.add(kind(base.getAttribute("base"))));
        }
        for (var each : below(type, "*")) {
            var value = each.getAttribute("value");
            switch (each.getLocalName()) {
                case "maxLength" -> facets.add("max=" + value);
                case "length" -> facets.add("length=" + value);
                case "totalDigits" -> facets.add("total=" + value);
                case "fractionDigits" -> facets.add("fraction=" + value);
                case "pattern" -> facets.add(java.util.Objects.requireNonNull(PATTERNS.get(value), value));
                case "enumeration" -> codes.add(value);
                default -> {}
            }
        }
        if (!codes.isEmpty()) {
            facets.add("in=" + String.join(",", codes));
        }
        return facets.stream().collect(Collectors.joining(" "));
    }

    private String kind(String base) {
        var name = base.substring(base.indexOf(':') + 1);
        return switch (name) {
            case "token", "MetaDataResponsibleCountryCodeContentType" -> "token";
            case "string" -> "string";
            default -> java.util.Objects.requireNonNull(KINDS.get(name), name);
        };
    }

    private static Element schema(Path file) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = Files.newInputStream(file)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static List<Element> below(Element from, String name) {
        var nodes = from.getElementsByTagNameNS(XSD, name);
        var list = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }

    private static List<Element> children(Element from, String name) {
        var list = new ArrayList<Element>();
        for (Node at = from.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element child && name.equals(child.getLocalName())) {
                list.add(child);
            }
        }
        return list;
    }
}
