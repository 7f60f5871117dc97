package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A sound message with one thing changed, by a seed.
 *
 * @param what the change, in words
 */
record XmlMutation(String what, String text) {

    private static final Pattern LEAF = Pattern.compile("<((?:\\w+:)?\\w+)((?: [^<>]*)?)>([^<>]*)</\\1>");
    private static final Pattern START = Pattern.compile("<((?:\\w+:)?\\w+)[^<>]*(?<!/)>");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "  ",
            "a",
            "Z",
            "0",
            "9",
            "13",
            "-1",
            "+5",
            "1.",
            ".5",
            ".",
            "1e5",
            "1,5",
            " 12 ",
            "0001",
            "1.500",
            "1.5000001",
            "12345678901234567",
            "123456789012345",
            "99999",
            "100000",
            "AB",
            "ABC",
            "ab",
            "A1",
            "VN ",
            " V N ",
            "é",
            "Việt",
            "a\nb",
            "a\tb",
            "a\rb",
            "&#13;",
            "&#10;",
            "&amp;",
            "<![CDATA[ab]]>",
            "<![CDATA[ ]]>",
            "<!-- x -->",
            "a<!-- x -->b",
            "<?x y?>1",
            "20200101",
            "20200101120000",
            "20200101120000Z",
            "2020010112",
            "20200101120000+07",
            "19990101",
            "20200101 ",
            "true",
            "&#x20;",
            "&#xA0;",
            "x".repeat(18),
            "y".repeat(36),
            "z".repeat(71),
            "w".repeat(257),
            "v".repeat(513),
            "1".repeat(16) + ".1",
            "0.000",
            "-0.001",
            "00.1000");
    private static final List<String> ATTRIBUTES = List.of(
            "formatCode=\"102\"",
            "formatCode=\"304\"",
            "formatCode=\"103\"",
            "currencyID=\"USD\"",
            "currencyID=\"usd\"",
            "currencyID=\"\"",
            "unitCode=\"KGM\"",
            "unitCode=\"KILOGRAM\"",
            "unitCode=\"\"",
            "listID=\"x\"",
            "listAgencyID=\"abcd\"",
            "schemeID=\"x\"",
            "languageID=\"vi\"",
            "languageID=\"!\"",
            "name=\"x\"",
            "x=\"1\"",
            "xml:lang=\"vi\"",
            "xml:space=\"preserve\"",
            "schemeAgencyID=\"6\"",
            "id=\"x\"");
    private static final List<String> NAMES = List.of(
            "ID",
            "TypeCode",
            "Name",
            "Address",
            "Declarant",
            "SequenceNumeric",
            "CountryCode",
            "Xyz",
            "GoodsShipment",
            "AdditionalDocument",
            "DateTimeString");

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** One change of a sound message. */
    static XmlMutation of(byte[] sound, Random random) {
        var text = new String(sound, UTF_8);
        return random.nextBoolean() ? changeLeaf(text, random) : changeElement(text, random);
    }

    private static XmlMutation changeLeaf(String text, Random random) {
        var leaves = LEAF.matcher(text).results().toList();
        var leaf = leaves.get(random.nextInt(leaves.size()));
        var name = leaf.group(1);
        var now =
                switch (random.nextInt(4)) {
                    case 0, 1 -> "<" + name + leaf.group(2) + ">" + pick(VALUES, random) + "</" + name + ">";
                    case 2 -> "<" + name + " " + pick(ATTRIBUTES, random) + ">" + leaf.group(3) + "</" + name + ">";
                    default -> "<" + name + leaf.group(2) + ">" + pick(VALUES, random) + "<ID>1</ID></" + name + ">";
                };
        return replaced(text, leaf.start(), leaf.end(), now);
    }

    private static XmlMutation changeElement(String text, Random random) {
        var starts = START.matcher(text).results().toList();
        var start = starts.get(random.nextInt(starts.size()));
        var end = endOf(text, start.group(1), start.start());
        var whole = text.substring(start.start(), end);
        return switch (random.nextInt(7)) {
            case 0 -> replaced(text, start.start(), end, "");
            case 1 -> replaced(text, start.start(), end, whole + whole);
            case 2 -> swapped(text, start.start(), end, random);
            case 3 -> replaced(text, start.start(), end, whole.replace(start.group(1), pick(NAMES, random)));
            case 4 -> replaced(text, start.end(), start.end(), pick(List.of("x", " ", "<Xyz/>", "<ID>1</ID>"), random));
            case 5 -> replaced(text, start.end() - 1, start.end() - 1, " " + pick(ATTRIBUTES, random));
            default -> moved(text, start.start(), end, random);
        };
    }

    private static XmlMutation swapped(String text, int from, int to, Random random) {
        var next = START.matcher(text)
                .results()
                .filter(start -> start.start() >= to)
                .findFirst();
        if (next.isEmpty()) {
            return moved(text, from, to, random);
        }
        int end = endOf(text, next.get().group(1), next.get().start());
        var now = text.substring(to, end) + text.substring(from, to);
        return replaced(text, from, end, now);
    }

    private static XmlMutation moved(String text, int from, int to, Random random) {
        var without = text.substring(0, from) + text.substring(to);
        var places = new ArrayList<Integer>();
        START.matcher(without).results().forEach(start -> places.add(start.end()));
        if (places.isEmpty()) {
            return replaced(text, from, to, "");
        }
        int place = places.get(random.nextInt(places.size()));
        return replaced(without, place, place, text.substring(from, to));
    }

    private static XmlMutation replaced(String text, int from, int to, String now) {
        var before = text.substring(from, Math.min(to, from + 200));
        var changed = text.substring(0, from) + now + text.substring(to);
        return new XmlMutation(before + " => " + now.substring(0, Math.min(300, now.length())), changed);
    }

    private static int endOf(String text, String name, int start) {
        var tags = Pattern.compile("<(/?)" + Pattern.quote(name) + "(?=[\\s>/])[^<>]*?(/?)>")
                .matcher(text);
        int depth = 0;
        for (int at = start; tags.find(at); at = tags.end()) {
            if (!tags.group(1).isEmpty()) {
                depth--;
            } else if (tags.group(2).isEmpty()) {
                depth++;
            }
            if (depth == 0) {
                return tags.end();
            }
        }
        return text.length();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
