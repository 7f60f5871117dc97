package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What was typed into the form of a declaration, by the RFC 6901 pointer of the element; blank texts are left out. Names
 * without a leading slash are notes of the form itself.
 */
public record DraftFields(Map<String, String> texts) {

    /** Where the goods items stand. */
    public static final String ITEMS = "/goodsShipment/goodsItems";

    private static final String SEEN = "seen:";
    private static final char AFTER_SLASH = '/' + 1;

    public DraftFields {
        var kept = new TreeMap<String, String>();
        texts.forEach((pointer, text) -> {
            if (!text.isBlank()) {
                kept.put(pointer, text.strip());
            }
        });
        texts = Collections.unmodifiableNavigableMap(kept);
    }

    /** What was typed for an element; empty where nothing was. */
    public String text(String pointer) {
        return texts.getOrDefault(pointer, "");
    }

    /** Whether anything was typed at an element or below it. */
    public boolean has(String pointer) {
        return texts.containsKey(pointer) || !below(pointer).isEmpty();
    }

    /** How many members a list has. */
    public int count(String list) {
        return indices(list).stream().mapToInt(i -> i + 1).max().orElse(0);
    }

    /** The same with these texts in place of those before; lists whose members fell out are closed up. */
    public DraftFields with(Map<String, String> typed) {
        var result = new TreeMap<>(texts);
        typed.forEach((pointer, text) -> {
            if (pointer.startsWith("/") || pointer.startsWith(SEEN)) {
                result.put(pointer, text);
            }
        });
        var fields = new DraftFields(result);
        var lists = new TreeSet<String>();
        typed.keySet().forEach(pointer -> lists.addAll(lists(pointer)));
        for (var list : lists) {
            fields = fields.closedUp(list);
        }
        return fields;
    }

    /** The same without a goods item; those behind it move up. */
    public DraftFields withoutItem(int position) {
        return moved(ITEMS, i -> i == position ? -1 : i > position ? i - 1 : i);
    }

    /** Whether a page of the form was saved once. */
    boolean isSeen(TaskPage page) {
        return texts.containsKey(SEEN + page);
    }

    /** The same with a note that a page was saved. */
    public DraftFields seen(TaskPage page) {
        return with(Map.of(SEEN + page, "yes"));
    }

    private TreeSet<Integer> indices(String list) {
        var indices = new TreeSet<Integer>();
        below(list).keySet().forEach(pointer -> indices.add(index(pointer, list)));
        return indices;
    }

    /** What stands below an element: thousands of goods items are asked for one by one. */
    private SortedMap<String, String> below(String pointer) {
        return ((NavigableMap<String, String>) texts).subMap(pointer + "/", pointer + AFTER_SLASH);
    }

    private static int index(String pointer, String list) {
        int end = pointer.indexOf('/', list.length() + 1);
        return Integer.parseInt(pointer, list.length() + 1, end < 0 ? pointer.length() : end, 10);
    }

    private DraftFields closedUp(String list) {
        var order = new ArrayList<>(indices(list));
        return moved(list, order::indexOf);
    }

    /** Gives members of a list new places; those that get a negative one fall out. */
    private DraftFields moved(String list, IntUnaryOperator place) {
        var result = new TreeMap<String, String>();
        texts.forEach((pointer, text) -> {
            if (!pointer.startsWith(list + "/")) {
                result.put(pointer, text);
                return;
            }
            int old = index(pointer, list);
            int now = place.applyAsInt(old);
            if (now >= 0) {
                var rest = pointer.substring(
                        list.length() + 1 + Integer.toString(old).length());
                result.put(list + "/" + now + rest, text);
            }
        });
        return new DraftFields(result);
    }

    /** The lists that an element stands in, the outermost first; the goods items are never closed up by themselves. */
    private static List<String> lists(String pointer) {
        var result = new ArrayList<String>();
        var parts = pointer.split("/", -1);
        var at = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].chars().allMatch(Character::isDigit) && !at.toString().equals(ITEMS)) {
                result.add(at.toString());
            }
            at.append('/').append(parts[i]);
        }
        return result;
    }
}
