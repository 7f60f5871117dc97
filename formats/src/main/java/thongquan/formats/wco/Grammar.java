package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The WCO declaration message as a tree of elements with their occurrence and facets, in the schema's order, and upon it
 * Vietnam's use: which elements are read, into which element of the filing, and where longer values are allowed.
 */
final class Grammar {

    private static final String MESSAGE = "Declaration";
    private static final Grammar WCO = new Grammar();

    private final GrammarElement root;
    private final GrammarElement declaration;
    private int count;

    private Grammar() {
        root = parse(lines("declaration.grammar"));
        declaration = root.child(MESSAGE);
        root.use("/", List.of());
        root.children().forEach(child -> child.use("/", List.of()));
        var paths = new HashMap<String, GrammarElement>();
        collect(declaration, paths);
        use(lines("declaration.vietnam"), paths);
    }

    /** The one grammar. */
    static Grammar wco() {
        return WCO;
    }

    /** The wrapper {@code MetaData}. */
    GrammarElement wrapper() {
        return root;
    }

    /** The message {@code Declaration}. */
    GrammarElement declaration() {
        return declaration;
    }

    /** How many elements the message has. */
    int size() {
        return count;
    }

    private GrammarElement parse(List<String> lines) {
        Deque<Pending> open = new ArrayDeque<>();
        for (var line : lines) {
            int depth = line.length() - line.stripLeading().length();
            while (open.size() > depth) {
                close(open);
            }
            open.push(new Pending(line.strip(), open.peek()));
        }
        while (open.size() > 1) {
            close(open);
        }
        return open.pop().make(count++);
    }

    private void close(Deque<Pending> open) {
        var done = open.pop().make(count++);
        open.element().children.add(done);
    }

    private static void collect(GrammarElement from, Map<String, GrammarElement> paths) {
        for (var child : from.children()) {
            paths.put(child.path(), child);
            collect(child, paths);
        }
    }

    private static void use(List<String> lines, Map<String, GrammarElement> paths) {
        for (var line : lines) {
            var words = line.strip().split(" +");
            var element = paths.get(words[0]);
            if (element == null) {
                throw new IllegalStateException("Vietnam uses an element that the message does not have: " + words[0]);
            }
            element.use(words[1], List.of(words).subList(2, words.length));
        }
    }

    private static List<String> lines(String resource) {
        try (var in = Grammar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line whose children are still to come. */
    private static final class Pending {

        private final String[] words;
        private final String namespace;
        private final String path;
        private final List<GrammarElement> children = new ArrayList<>();

        private Pending(String line, @Nullable Pending parent) {
            words = line.split(" ");
            var last = words[words.length - 1];
            namespace = last.startsWith("ns=") || parent == null ? last.substring(3) : parent.namespace;
            path = pathBelow(parent, words[0]);
        }

        private static String pathBelow(@Nullable Pending parent, String name) {
            if (parent == null || name.equals(MESSAGE)) {
                return "";
            }
            return parent.path.isEmpty() ? name : parent.path + "/" + name;
        }

        private GrammarElement make(int number) {
            ValueKind kind = null;
            var facets = Facets.NONE;
            for (int i = 2; i < words.length; i++) {
                if (i == 2 && !words[i].startsWith("ns=")) {
                    kind = ValueKind.valueOf(words[i].toUpperCase(java.util.Locale.ROOT));
                } else if (!words[i].startsWith("ns=")) {
                    facets = facets.with(words[i]);
                }
            }
            if (kind == ValueKind.DATE) {
                facets = facets.of(Facets.Content.DATE_OF_THIS_CENTURY);
            }
            var most = words[1].substring(words[1].indexOf("..") + 2);
            return new GrammarElement(
                    new GrammarElement.Name(words[0], namespace, path, number),
                    words[1].charAt(0) - '0',
                    most.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(most),
                    kind == null ? null : new GrammarElement.Value(kind, facets),
                    children);
        }
    }
}
