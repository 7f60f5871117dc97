package thongquan.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** docs/generated/modules.md lists the modules, what each owns and what it may call, as their packages say it. */
class ModulesReferenceTest {
    private static final String HEAD = """
            # Modules of the server

            Made from the modules' packages by `ModulesReferenceTest`; change those. Calls go to the modules named under
            "may call" and nowhere else; `ArchitectureTest` holds them to it. A schema belongs to the module of its name.

            | module | what it is | schema | may call |
            |---|---|---|---|
            """;
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*\\s*(?:\\* )?(.*?)\\s*\\*/", Pattern.DOTALL);

    @Test
    void theReferenceIsCurrent() {
        var text = new StringBuilder(HEAD);
        ApplicationModules.of(Thongquan.class).stream()
                .map(module -> module.getBasePackage().getName())
                .sorted()
                .forEach(name -> text.append(row(name)));

        GeneratedDocs.assertCurrent("modules.md", text.toString());
    }

    private static String row(String packageName) {
        var name = packageName.substring(packageName.lastIndexOf('.') + 1);
        var source = Repository.read(Repository.ROOT.resolve(
                "server/src/main/java/" + packageName.replace('.', '/') + "/package-info.java"));
        var javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find()).as(packageName).isTrue();
        var schema = Files.isDirectory(Repository.ROOT.resolve("server/src/main/resources/db/migration/" + name));
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        GeneratedDocs.plain(javadoc.group(1)),
                        schema ? "`" + name + "`" : "",
                        calls(packageName));
    }

    private static String calls(String packageName) {
        try {
            var module = Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(Objects.requireNonNull(module, packageName).allowedDependencies())
                    .sorted()
                    .collect(joining(", "));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(packageName, e);
        }
    }
}
