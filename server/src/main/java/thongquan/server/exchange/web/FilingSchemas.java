package thongquan.server.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Element.Presence;
import thongquan.core.filing.Shape;

/** The records of a declaration as JSON Schema (2020-12), made from the table that reading and checks are driven by. */
final class FilingSchemas {

    private final Map<String, Object> schemas = new LinkedHashMap<>();

    private FilingSchemas() {}

    /** The schema of each record by its name, the declaration first. */
    static Map<String, Object> all() {
        var made = new FilingSchemas();
        made.add(Shape.of(Declaration.class));
        return made.schemas;
    }

    private void add(Shape<?> shape) {
        var name = shape.type().getSimpleName();
        if (schemas.containsKey(name)) {
            return;
        }
        var schema = new LinkedHashMap<String, Object>();
        schemas.put(name, schema);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var member : shape.members()) {
            properties.put(member.name(), property(member));
            if (member.element().presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
    }

    private Map<String, Object> property(Shape.Member member) {
        var element = member.element();
        var property = new LinkedHashMap<String, Object>();
        property.put("title", element.en());
        property.put("description", description(member));
        switch (member.kind()) {
            case TEXT -> text(property, element.max());
            case NUMBER -> number(property, element.decimals());
            case WHOLE -> property.put("type", "integer");
            case DATE -> property.putAll(Map.of("type", "string", "format", "date"));
            case RECORD -> property.put("$ref", reference(member));
            case TEXTS -> list(property, Map.of("type", "string"), element.max());
            case RECORDS -> list(property, Map.of("$ref", reference(member)), element.max());
        }
        return property;
    }

    private static String description(Shape.Member member) {
        var element = member.element();
        var says = new ArrayList<>(List.of(element.vi()));
        if (!element.list().isEmpty()) {
            says.add("code list " + element.list());
        }
        if (element.presence() == Presence.IMPORT) {
            says.add("required on imports");
        }
        if (element.presence() == Presence.EXPORT) {
            says.add("required on exports");
        }
        if (!element.tag().isEmpty()) {
            says.add("VNACCS " + element.tag());
        }
        return String.join("; ", says);
    }

    private static void text(Map<String, Object> property, int max) {
        property.put("type", "string");
        if (max > 0) {
            property.put("maxLength", max);
        }
    }

    private static void number(Map<String, Object> property, int decimals) {
        property.put("type", "number");
        property.put("x-decimals", decimals);
    }

    private static void list(Map<String, Object> property, Map<String, Object> members, int max) {
        property.put("type", "array");
        property.put("items", members);
        if (max > 0) {
            property.put("maxItems", max);
        }
    }

    private String reference(Shape.Member member) {
        add(member.part());
        return "#/components/schemas/" + member.part().type().getSimpleName();
    }
}
