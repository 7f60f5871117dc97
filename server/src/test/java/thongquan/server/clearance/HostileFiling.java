package thongquan.server.clearance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thongquan.core.canonical.CanonicalBytes;

/**
 * A sound filing made hostile by a seed: one to three changes of its elements, its text or its bytes.
 *
 * @param what the changes, for the report
 */
record HostileFiling(String what, String contentType, CanonicalBytes body) {
    private static final Pattern JSON_MEMBER =
            Pattern.compile("\"(\\w+)\"\\s*:\\s*(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[\\d.]+)");
    private static final Pattern XML_LEAF = Pattern.compile("<((?:\\w+:)?\\w+)([^<>]*)>([^<>]*)</\\1>");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "-1e-400",
            "1E+99",
            "NaN",
            "Infinity",
            "0x10",
            "1,5",
            "00012",
            "9".repeat(40),
            "9".repeat(5_000),
            "0." + "3".repeat(60),
            "true",
            "null",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "+999999999-01-01",
            "20260230",
            "ZZ",
            "zzz",
            "KGM ",
            "USD\\u0000",
            "\\ud800",
            "\\udc00\\ud800",
            "&#0;",
            "&#xD800;",
            "&lt;script&gt;",
            "'; drop table journal.entry; --",
            "${jndi:ldap://127.0.0.1/a}",
            "=1+1",
            "\u202e\u0645\u0631\u062d\u0628\u0627",
            "e\u0301",
            "\ud83d\ude00",
            "../../etc/passwd",
            "\\r\\nX: y",
            "x".repeat(300),
            "\u00e9".repeat(3_000),
            "y".repeat(150_000));
    private static final List<String> NAMES =
            List.of("id", "ID", "goodsItems", "value", "__proto__", "", "\u0000", "a b");

    /** One hostile variant of a filing. */
    static HostileFiling of(byte[] sound, boolean xml, Random random) {
        var what = new StringBuilder();
        var body = sound;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int kind = random.nextInt(20);
            what.append(kind).append(' ');
            body = kind < 12 ? inText(body, xml, kind, random) : inBytes(body, kind, random);
        }
        return new HostileFiling(
                what.toString().strip(), xml ? "application/xml" : "application/json", new CanonicalBytes(body));
    }

    private static byte[] inText(byte[] body, boolean xml, int kind, Random random) {
        var text = new String(body, StandardCharsets.UTF_8);
        var found = (xml ? XML_LEAF : JSON_MEMBER).matcher(text).results().toList();
        if (found.isEmpty()) {
            return inBytes(body, 12 + random.nextInt(8), random);
        }
        var one = found.get(random.nextInt(found.size()));
        var other = found.get(random.nextInt(found.size()));
        var changed =
                switch (kind) {
                    case 0 -> replaced(text, one, "");
                    case 1 -> replaced(text, one, one.group() + (xml ? "" : ",") + one.group());
                    case 2 -> replaced(text, one, other.group());
                    case 3 -> replaced(text, one, one.group().replace(one.group(1), pick(NAMES, random)));
                    case 4 -> replaced(text, one, nested(xml, 1 + random.nextInt(500)));
                    case 5 -> replaced(text, one, other.group().replace(other.group(1), one.group(1)));
                    case 6 -> text + text;
                    default -> replaced(text, one, valued(one, xml, random));
                };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static String valued(MatchResult one, boolean xml, Random random) {
        var value = pick(VALUES, random);
        if (xml) {
            return "<" + one.group(1) + one.group(2) + ">" + value + "</" + one.group(1) + ">";
        }
        boolean quoted = random.nextBoolean();
        return "\"" + one.group(1) + "\":" + (quoted ? "\"" + value + "\"" : value);
    }

    private static String nested(boolean xml, int depth) {
        return xml
                ? "<Deep>".repeat(depth) + "</Deep>".repeat(depth)
                : "\"deep\":" + "[".repeat(depth) + "]".repeat(depth);
    }

    private static String replaced(String text, MatchResult part, String now) {
        return text.substring(0, part.start()) + now + text.substring(part.end());
    }

    private static byte[] inBytes(byte[] body, int kind, Random random) {
        int place = body.length == 0 ? 0 : random.nextInt(body.length);
        return switch (kind) {
            case 12 -> Arrays.copyOf(body, place);
            case 13 -> flipped(body, 1 + random.nextInt(8), random);
            case 14 -> inserted(body, place, new byte[] {0});
            case 15 -> inserted(body, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            case 16 -> recoded(body, StandardCharsets.UTF_16);
            case 17 -> recoded(body, random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
            case 18 -> inserted(body, place, malformed(random));
            default -> inserted(body, place, Arrays.copyOfRange(body, place, place + (body.length - place) / 2));
        };
    }

    /** Bytes that are no UTF-8: overlong forms, halves of a pair, out of range, alone. */
    private static byte[] malformed(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new byte[] {(byte) 0xC0, (byte) 0x80};
            case 1 -> new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
            case 2 -> new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80};
            case 3 -> new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF};
            default -> new byte[] {(byte) 0xFF};
        };
    }

    private static byte[] flipped(byte[] body, int times, Random random) {
        var changed = body.clone();
        for (int i = 0; i < times && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] recoded(byte[] body, Charset charset) {
        return new String(body, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static byte[] inserted(byte[] body, int place, byte[] part) {
        var out = new ByteArrayOutputStream(body.length + part.length);
        out.write(body, 0, place);
        out.writeBytes(part);
        out.write(body, place, body.length - place);
        return out.toByteArray();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
