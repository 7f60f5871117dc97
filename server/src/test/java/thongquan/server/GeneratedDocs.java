package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Documents made from the code: checked at every test run, written anew with {@code -Dthongquan.docs=write}. */
public final class GeneratedDocs {
    private GeneratedDocs() {}

    /** The document of that name under docs/generated is this text. */
    public static void assertCurrent(String name, String text) {
        var file = Repository.ROOT.resolve("docs/generated").resolve(name);
        if ("write".equals(System.getProperty("thongquan.docs"))) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(file)
                .as("made from the code; write it anew with ./mvnw test -pl server -am -Dtest='*Reference*'"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dthongquan.docs=write")
                .content()
                .isEqualTo(text);
    }

    /** A sentence of Javadoc as Markdown, on one line. */
    static String plain(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@(?:code|link)\\s+(?:[a-z.]+\\.)?([^}]*)}", "`$1`")
                .replace("|", "\\|")
                .strip();
    }
}
