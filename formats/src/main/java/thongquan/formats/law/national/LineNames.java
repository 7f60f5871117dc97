package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of tariff lines that can be read by themselves. The tariff says how deep a row stands by dashes, so the rows above
 * a line make up its name as far as the source has them; a name that several lines share is told apart by its subheading.
 */
final class LineNames {

    private static final String STEP = " › ";

    /** A row above tariff lines: its code as far as it has one, and its words. */
    private record Heading(String hs, String text) {}

    private final Map<String, String> names = new HashMap<>();
    private final List<Heading> above = new ArrayList<>();

    /** The names of the lines among these rows, which stand in the order of the tariff. */
    LineNames(List<SourceLine> rows) {
        var seen = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var row : rows) {
            int depth = depth(row.text());
            var text = words(row.text());
            if (!row.isTariffLine()) {
                heading(depth, new Heading(row.hs(), text));
            } else if (!text.isEmpty() && !names.containsKey(row.hs())) {
                var name = under(depth, row.hs()) + text;
                names.put(row.hs(), name);
                if (!seen.add(name)) {
                    shared.add(name);
                }
            }
        }
        names.replaceAll((hs, name) -> tellApart(hs, name, shared));
    }

    private static String tellApart(String hs, String name, Set<String> shared) {
        return shared.contains(name)
                ? name + " (phân nhóm " + hs.substring(0, 4) + "." + hs.substring(4, 6) + ")"
                : name;
    }

    private void heading(int depth, Heading heading) {
        while (above.size() > depth) {
            above.removeLast();
        }
        while (above.size() < depth) {
            above.add(new Heading("", ""));
        }
        above.add(heading);
    }

    /** What stands above a row; headings of other codes are past. */
    private String under(int depth, String hs) {
        var path = new StringBuilder();
        var words = new HashSet<String>();
        for (int i = 0; i < Math.min(depth, above.size()); i++) {
            var heading = above.get(i);
            if (!hs.startsWith(heading.hs)) {
                break;
            }
            if (!heading.text.isEmpty() && words.add(heading.text)) {
                path.append(heading.text).append(STEP);
            }
        }
        return path.toString();
    }

    /** How many dashes the row begins with. */
    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == ' '); i++) {
            depth += text.charAt(i) == '-' ? 1 : 0;
        }
        return depth;
    }

    /** The words of a row without its dashes and the colon that announces rows below. */
    static String words(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == ' ')) {
            start++;
        }
        var words = text.substring(start).strip();
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** The name of a tariff line; where the source has no words, its code. */
    String of(String hs) {
        return names.getOrDefault(hs, hs);
    }
}
