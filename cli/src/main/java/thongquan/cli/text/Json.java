package thongquan.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Answers of a server as maps, lists and texts; numbers are kept as they are written, nulls are left out. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The members of the object in that text; none where it is no JSON object. */
    public static Map<String, Object> object(byte[] text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                var members = members(parser);
                if (parser.nextToken() == null) {
                    return members;
                }
            }
        } catch (JacksonException _) {
            // What is no JSON says nothing.
        }
        return Map.of();
    }

    /** A member that is a text or a number, empty where there is none. */
    public static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    /** The members of a member that is an object. */
    public static Map<?, ?> part(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    /** The objects in a member that is a list. */
    public static List<Map<?, ?>> parts(Map<?, ?> object, String name) {
        var parts = new ArrayList<Map<?, ?>>();
        if (object.get(name) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> part) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static Map<String, Object> members(JsonParser parser) {
        var members = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, value(parser));
            }
        }
        return members;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> {
                var list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            default -> parser.getString();
        };
    }
}
