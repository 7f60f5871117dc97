package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thongquan.core.law.Certainty;
import thongquan.core.law.TaxKind;
import thongquan.core.risk.Channel;
import thongquan.server.party.Role;

/** The bundles and the sources say the same: nothing is missing in either language, nothing absent, nothing left over. */
class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Calls whose first argument is a key, or a choice of several. */
    private static final Pattern GET = Pattern.compile("\\b(?:t|texts|texts\\(\\))\\s*\\.get\\(");

    private static final Pattern FAMILY = Pattern.compile("\\b(?:t|texts|texts\\(\\))\\s*\\.of\\(\\s*\"([\\w.-]+)\"");

    /** What keys begin with where their end is known only at run time. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][\\w.-]*)\\.\" \\+");

    private static final Map<String, String> VI = Texts.in(Language.VI).all();
    private static final Map<String, String> EN = Texts.in(Language.EN).all();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keySet()).isEqualTo(VI.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(VI.keySet().stream().filter(key -> !places(VI, key).equals(places(EN, key))))
                .isEmpty();
    }

    private static Set<String> places(Map<String, String> texts, String key) {
        var places = new TreeSet<String>();
        var matcher = PLACE.matcher(texts.getOrDefault(key, ""));
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void everyKeyAskedForIsThere() {
        var absent = new TreeMap<String, Set<String>>();
        sources().forEach((file, source) -> {
            var missing = new TreeSet<String>();
            for (var key : keysAskedFor(source)) {
                if (!VI.containsKey(key)) {
                    missing.add(key);
                }
            }
            for (var family : families(source)) {
                if (VI.keySet().stream().noneMatch(key -> key.startsWith(family + "."))) {
                    missing.add(family + ".*");
                }
            }
            if (!missing.isEmpty()) {
                absent.put(file, missing);
            }
        });

        assertThat(absent).isEmpty();
    }

    @Test
    void noKeyIsLeftOver() {
        var used = new TreeSet<String>();
        var families = new TreeSet<String>();
        sources().values().forEach(source -> {
            LITERAL.matcher(source).results().forEach(match -> used.add(match.group(1)));
            families.addAll(families(source));
            BEGINNING.matcher(source).results().forEach(match -> families.add(match.group(1)));
        });

        assertThat(VI.keySet().stream()
                        .filter(key -> !used.contains(key)
                                && families.stream().noneMatch(family -> key.startsWith(family + "."))))
                .isEmpty();
    }

    @Test
    void everyMemberOfAFamilyHasItsText() {
        assertThat(missing("section", Section.values())).isEmpty();
        assertThat(missing("group", Section.Group.values())).isEmpty();
        assertThat(missing("role", Role.values())).isEmpty();
        assertThat(missing("theme", Theme.values())).isEmpty();
        assertThat(missing("density", Density.values())).isEmpty();
        assertThat(missing("channel", Channel.values())).isEmpty();
        assertThat(missing("tax", TaxKind.values())).isEmpty();
        assertThat(missing("certainty", Certainty.values())).isEmpty();
    }

    private static List<String> missing(String family, Enum<?>... members) {
        return Arrays.stream(members)
                .map(member -> family + "." + member.name())
                .filter(key -> !VI.containsKey(key))
                .toList();
    }

    /** The literals of each first argument, of which there are two where a condition chooses. */
    private static Collection<String> keysAskedFor(String source) {
        var keys = new TreeSet<String>();
        var calls = GET.matcher(source);
        while (calls.find()) {
            LITERAL.matcher(firstArgument(source, calls.end()))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static String firstArgument(String source, int start) {
        int depth = 0;
        int end = start;
        while (depth >= 0 && !(depth == 0 && source.charAt(end) == ',')) {
            depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        return source.substring(start, end);
    }

    private static Collection<String> families(String source) {
        return FAMILY.matcher(source).results().map(match -> match.group(1)).toList();
    }

    /** Templates and types by their file. */
    private static Map<String, String> sources() {
        var sources = new TreeMap<String, String>();
        for (var folder : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    sources.put(file.toString(), Files.readString(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }
}
