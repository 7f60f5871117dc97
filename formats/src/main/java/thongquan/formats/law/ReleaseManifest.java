package thongquan.formats.law;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;

/**
 * What a release of law says of itself, in the file {@code release.csv} beside the files of the pack.
 *
 * @param id its name for good, such as {@code decree-72-2026}
 * @param instrument the legal text it carries out
 * @param base fingerprint of the law edition it changes, where files that it leaves as they are were not sent; null: it
 *     is a whole pack
 * @param effective the minute from which declarations are decided under it, Vietnamese time
 */
public record ReleaseManifest(
        String id,
        Bilingual title,
        String instrument,
        @Nullable String base,
        LocalDateTime effective) {

    /** The file of a release that holds its manifest. */
    public static final String FILE = "release.csv";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,58}[a-z0-9]");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> REQUIRED = Set.of("id", "title_vi", "title_en", "instrument", "effective");
    private static final String BASE = "base";

    /** Reads a manifest; null, and everything that is wrong with it noted, where it is not whole. */
    static @Nullable ReleaseManifest read(byte[] content, List<PackFinding> findings) {
        int before = findings.size();
        var values = new HashMap<String, Row>();
        for (var row : CsvTable.rows(FILE, content, List.of("name", "value"), findings)) {
            var name = row.required("name");
            row.required("value");
            if (!REQUIRED.contains(name) && !name.equals(BASE) || values.put(name, row) != null) {
                row.note(PackRule.MANIFEST_FIELD, name);
            }
        }
        for (var name : REQUIRED.stream().sorted().toList()) {
            if (!values.containsKey(name)) {
                findings.add(PackRule.MANIFEST_FIELD.at(FILE, 0, name));
            }
        }
        return findings.size() > before ? null : of(values, findings);
    }

    private static @Nullable ReleaseManifest of(Map<String, Row> values, List<PackFinding> findings) {
        int before = findings.size();
        var id = text(values, "id");
        if (!ID.matcher(id).matches()) {
            note(values, "id", PackRule.RELEASE_ID);
        }
        var base = values.containsKey(BASE) ? text(values, BASE) : null;
        if (base != null && !FINGERPRINT.matcher(base).matches()) {
            note(values, BASE, PackRule.BASE_UNKNOWN);
        }
        var effective = minute(text(values, "effective"));
        if (effective == null) {
            note(values, "effective", PackRule.EFFECTIVE_FORM);
            return null;
        }
        return findings.size() > before
                ? null
                : new ReleaseManifest(
                        id,
                        new Bilingual(text(values, "title_vi"), text(values, "title_en")),
                        text(values, "instrument"),
                        base,
                        effective);
    }

    private static String text(Map<String, Row> values, String name) {
        var row = values.get(name);
        return row == null ? "" : row.text("value");
    }

    private static void note(Map<String, Row> values, String name, PackRule rule) {
        var row = values.get(name);
        if (row != null) {
            row.note(rule, row.text("value"));
        }
    }

    private static @Nullable LocalDateTime minute(String text) {
        try {
            return LocalDateTime.parse(text, MINUTE);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
