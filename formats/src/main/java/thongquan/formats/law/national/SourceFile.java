package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.HsCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a file of the published tariff: a JSON object on each line. A line that has not the form is reported. */
final class SourceFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The highest code so far and the number of the run it stands in, for one annex. */
    private record Run(String code, int section) {}

    private final String file;
    private final Report report;
    private final Map<String, Run> runs = new HashMap<>();
    private final List<SourceLine> lines = new ArrayList<>();

    private SourceFile(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    static List<SourceLine> read(String file, byte[] content, Report report) {
        var source = new SourceFile(file, report);
        int row = 0;
        for (int start = 0; start < content.length; ) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            row++;
            source.row(row, content, start, end);
            start = end + 1;
        }
        return source.lines;
    }

    private void row(int row, byte[] content, int start, int end) {
        var members = new HashMap<String, List<@Nullable String>>();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), content, start, end - start)) {
            var first = parser.nextToken();
            if (first == null) {
                return;
            }
            if (first != JsonToken.START_OBJECT || !members(parser, members) || parser.nextToken() != null) {
                report.add(SourceRule.ROW_FORM, file, row, "JSON");
                return;
            }
        } catch (JacksonException e) {
            report.add(SourceRule.ROW_FORM, file, row, "JSON");
            return;
        }
        line(row, members);
    }

    /** Takes texts, numbers, truth values, and lists of them; answers whether there was nothing else. */
    private static boolean members(JsonParser parser, Map<String, List<@Nullable String>> members) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var values = new ArrayList<@Nullable String>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (!parser.currentToken().isScalarValue()) {
                        return false;
                    }
                    values.add(scalar(parser));
                }
            } else if (parser.currentToken().isScalarValue()) {
                values.add(scalar(parser));
            } else {
                return false;
            }
            members.put(name, values);
        }
        return true;
    }

    private static @Nullable String scalar(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private void line(int row, Map<String, List<@Nullable String>> members) {
        var hs = text(members, "hs").replace(".", "");
        if (!hs.isEmpty() && !hs.chars().allMatch(c -> c >= '0' && c <= '9') || hs.length() > 8) {
            report.add(SourceRule.ROW_FORM, file, row, "hs " + hs);
            return;
        }
        var annex = text(members, "annex");
        var cells = members.containsKey("rates")
                ? members.get("rates")
                : members.getOrDefault("rate", Collections.singletonList(null));
        var corresponding = text(members, "corresponding");
        lines.add(new SourceLine(
                file,
                row,
                annex,
                section(annex, hs),
                hs,
                text(members, "desc").strip(),
                Objects.requireNonNull(cells),
                corresponding.isEmpty() ? null : corresponding));
    }

    private int section(String annex, String hs) {
        var run = runs.getOrDefault(annex, new Run("", 1));
        if (HsCode.isHsCode(hs)) {
            run = new Run(hs, hs.compareTo(run.code) < 0 ? run.section + 1 : run.section);
            runs.put(annex, run);
        }
        return run.section;
    }

    private static String text(Map<String, List<@Nullable String>> members, String name) {
        var values = members.getOrDefault(name, List.of());
        var first = values.isEmpty() ? null : values.getFirst();
        return first == null ? "" : first.strip();
    }
}
