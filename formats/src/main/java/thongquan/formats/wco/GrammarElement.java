package thongquan.formats.wco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of the message: its name and place, how often it may stand there, and what it holds. */
final class GrammarElement {

    /**
     * How the element is called and known.
     *
     * @param path the names from below {@code Declaration} down to it, separated by {@code /}
     * @param number its number in the grammar, from 0
     */
    record Name(String local, String namespace, String path, int number) {
        Name {
            local = local.intern();
            namespace = namespace.intern();
        }
    }

    /** What a simple element holds, within the limits of the schema. */
    record Value(ValueKind kind, Facets facets) {}

    private final Name name;
    private final int least;
    private final int most;
    private final @Nullable Value value;
    private final GrammarElement[] children;
    private final Map<String, Integer> positions = new HashMap<>();

    private final String[] names;
    private final boolean required;

    private boolean used;
    private String pointer = "";
    private Facets nationalFacets;

    GrammarElement(Name name, int least, int most, @Nullable Value value, List<GrammarElement> children) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.value = value;
        this.children = children.toArray(GrammarElement[]::new);
        this.nationalFacets = value == null ? Facets.NONE : value.facets();
        this.names = new String[this.children.length];
        boolean anyRequired = false;
        for (int i = 0; i < this.children.length; i++) {
            positions.put(this.children[i].name(), i);
            names[i] = this.children[i].name();
            anyRequired |= this.children[i].least() > 0;
        }
        this.required = anyRequired;
    }

    /** Marks the element as read by Vietnam into that element of the filing, within wider limits where given. */
    void use(String filingPointer, List<String> facets) {
        used = true;
        point(filingPointer);
        if (value != null) {
            if (value.kind() == ValueKind.DATE) {
                nationalFacets = nationalFacets.of(Facets.Content.DATE);
            }
            for (var facet : facets) {
                nationalFacets = nationalFacets.with(facet);
            }
        }
    }

    private void point(String filingPointer) {
        pointer = filingPointer.equals("/") ? "" : filingPointer;
        for (var child : children) {
            child.point(filingPointer);
        }
    }

    String name() {
        return name.local();
    }

    String namespace() {
        return name.namespace();
    }

    String path() {
        return name.path();
    }

    int number() {
        return name.number();
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    @Nullable
    ValueKind kind() {
        return value == null ? null : value.kind();
    }

    /** The limits that hold for a message under that customisation. */
    Facets facets(Customisation customisation) {
        return value != null && customisation == Customisation.SCHEMA ? value.facets() : nationalFacets;
    }

    boolean isUsed() {
        return used;
    }

    /** The pointer to the element of the filing it belongs to; {@code *} stands for the goods item. */
    String pointer() {
        return pointer;
    }

    List<GrammarElement> children() {
        return List.of(children);
    }

    int size() {
        return children.length;
    }

    GrammarElement child(int position) {
        return children[position];
    }

    GrammarElement child(String local) {
        return children[position(local)];
    }

    /** Where the child of that name stands; the name is one of the grammar's. */
    int position(String local) {
        var position = positions.get(local);
        if (position == null) {
            throw new IllegalArgumentException(name.path() + " has no " + local);
        }
        return position;
    }

    /** Whether any child has to be there. */
    boolean hasRequired() {
        return required;
    }

    /** Where the child of that name stands, looked for from that position on, or -1 where there is none. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // parser and grammar intern their names
    int find(String local, int from) {
        for (int i = from; i < names.length; i++) {
            if (names[i] == local) {
                return i;
            }
        }
        var position = positions.get(local);
        return position == null ? -1 : position;
    }

    /** The names of its children. */
    List<String> names() {
        return new ArrayList<>(positions.keySet());
    }
}
