package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** docs/generated/configuration.md lists every setting with its meaning, as the records of settings say it. */
class ConfigurationReferenceTest {
    private static final String HEAD = """
            # Settings

            Made from the records of settings by `ConfigurationReferenceTest`; change those. Give a setting as an argument
            (`--thongquan.journal.writers=4`) or as an environment variable (`THONGQUAN_JOURNAL_WRITERS=4`).
            """;

    @Test
    void theReferenceIsCurrent() {
        var text = new StringBuilder(HEAD);
        var settings = settings();
        assertThat(settings).hasSizeGreaterThanOrEqualTo(4);
        settings.forEach(type -> describe(type, text));

        GeneratedDocs.assertCurrent("configuration.md", text.toString());
    }

    private static List<Class<?>> settings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("thongquan")) {
            try {
                found.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        found.sort(Comparator.comparing(ConfigurationReferenceTest::prefix));
        return found;
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static void describe(Class<?> type, StringBuilder text) {
        var source = Repository.read(
                Repository.ROOT.resolve("server/src/main/java/" + type.getName().replace('.', '/') + ".java"));
        text.append("\n## ").append(prefix(type)).append("\n\n");
        text.append("| setting | type | default | meaning |\n|---|---|---|---|\n");
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            text.append("| `%s.%s` | %s | %s | %s |\n"
                    .formatted(
                            prefix(type),
                            kebab(parameter.getName()),
                            parameter.getType().getSimpleName().toLowerCase(Locale.ROOT),
                            byDefault(parameter),
                            meaning(source, parameter.getName())));
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String byDefault(Parameter parameter) {
        @Nullable DefaultValue value = parameter.getAnnotation(DefaultValue.class);
        return value == null ? "" : "`" + String.join(",", value.value()) + "`";
    }

    private static String meaning(String source, String name) {
        var found = Pattern.compile("@param " + name + "\\s(.*?)(?=\\n \\* @|\\n \\*/)", Pattern.DOTALL)
                .matcher(source);
        assertThat(found.find()).as("@param " + name).isTrue();
        return GeneratedDocs.plain(found.group(1));
    }
}
