package thongquan.server.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of pages in one language, from {@code texts/vi.properties} and, for an area with many of its own, {@code
 * texts/AREA.vi.properties}; the English ones beside them. A key names a place, such as {@code home.title}.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = load();

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    /** The texts in that language. */
    public static Texts in(Language language) {
        var texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return texts;
    }

    /** The text of a key, its numbered places {@code {0}, {1}} filled; an apostrophe in a text is just one. */
    public String get(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(values);
    }

    /** The text of one member of a family of texts, such as {@code of("tax", TaxKind.VAT)} for {@code tax.VAT}. */
    public String of(String family, Object member) {
        return get(family + "." + member);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All texts by key. */
    public Map<String, String> all() {
        return new TreeMap<>(patterns);
    }

    private static Map<Language, Texts> load() {
        var result = new EnumMap<Language, Texts>(Language.class);
        for (var language : Language.values()) {
            result.put(language, new Texts(language, patterns(language)));
        }
        return result;
    }

    private static Map<String, String> patterns(Language language) {
        var patterns = new TreeMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver(Texts.class.getClassLoader())
                    .getResources("classpath*:texts/*" + language.tag() + ".properties");
            for (var file : files) {
                read(file).forEach((key, text) -> {
                    if (patterns.put(key.toString(), text.toString()) != null) {
                        throw new IllegalStateException("two texts for " + key + " in " + language.tag());
                    }
                });
            }
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
