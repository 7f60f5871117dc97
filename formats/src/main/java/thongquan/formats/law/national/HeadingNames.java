package thongquan.formats.law.national;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English words for headings and subheadings, from a list of the harmonised system; the national tariff has none. */
public final class HeadingNames {

    /** No list: tariff lines are called by their Vietnamese words in both languages. */
    public static final HeadingNames NONE = new HeadingNames(Map.of());

    private final Map<String, String> names;

    private HeadingNames(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Reads a list in CSV with the columns {@code hscode} and {@code description}, among others.
     *
     * @throws IllegalArgumentException with a sentence for the user where it is no such list
     */
    public static HeadingNames read(byte[] list) {
        var names = new HashMap<String, String>();
        try {
            for (var row : Tables.rows(list)) {
                var code = row.get("hscode");
                var description = row.get("description");
                if (code == null || description == null) {
                    throw new IllegalArgumentException("the columns hscode and description are needed");
                }
                names.put(code, description);
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("it is not CSV: " + e.getMessage(), e);
        }
        return new HeadingNames(names);
    }

    /** The words for the subheading of a tariff line, else for its heading; null where the list has neither. */
    @Nullable
    String of(String hs) {
        var subheading = names.get(hs.substring(0, 6));
        return subheading == null ? names.get(hs.substring(0, 4)) : subheading;
    }
}
