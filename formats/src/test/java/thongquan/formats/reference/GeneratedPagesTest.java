package thongquan.formats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.json.JsonRule;
import thongquan.formats.law.LawPack;

/** The reference pages in the repository are what the code says. */
class GeneratedPagesTest {

    private static final String COMMAND = "./mvnw -pl formats -am test -Dtest=GeneratedPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dthongquan.regenerate=true";

    @Test
    void theRuleBookIsWhatTheRulesSay() {
        assertPage("docs/generated/rules.md", RuleBookPage.text());
    }

    @Test
    void theDictionaryIsWhatTheTablesOfElementsSay() {
        assertPage("docs/dictionary.md", DictionaryPage.text(head()));
    }

    @Test
    void theLifecycleIsWhatTheTypesAndTheLawSay() throws IOException {
        var day = LocalDate.of(2026, 11, 1);
        assertPage(
                "docs/generated/lifecycle.md",
                LifecyclePage.text(LawPack.shipped().edition().asOf(day, day)));
    }

    @Test
    void theRuleBookFindsTheDoorsByItself() {
        assertThat(RuleBookPage.doors()).contains(JsonRule.class);
    }

    private static void assertPage(String name, String text) {
        var file = RepositoryRoot.path(name);
        if (Boolean.getBoolean("thongquan.regenerate")) {
            write(file, text);
        }
        assertThat(read(file))
                .as("%s is out of date; write it anew by%n  %s", name, COMMAND)
                .isEqualTo(text);
    }

    private static String head() {
        try (var head = GeneratedPagesTest.class.getResourceAsStream("/reference/dictionary-head.md")) {
            if (head == null) {
                throw new IllegalStateException("no head of the dictionary");
            }
            return new String(head.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
