package thongquan.core.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member of a code list, with its names and what else the law ties to it. */
public record Code(String list, String code, String vi, String en, Map<String, String> attributes, Validity validity) {

    public Code {
        attributes = Map.copyOf(attributes);
    }

    /** What the law ties to the code under that name, or null. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** Whether the attribute, a list of words parted by spaces, holds the word; false where there is no such attribute. */
    public boolean lists(String name, String word) {
        var words = attributes.get(name);
        if (words == null || word.isEmpty()) {
            return false;
        }
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || words.charAt(at - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
