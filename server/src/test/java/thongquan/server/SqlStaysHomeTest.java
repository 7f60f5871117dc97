package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thongquan.server.database.Migrations;

/** Nobody reads another module's tables: SQL names the schema of its own module and no other. */
class SqlStaysHomeTest {
    /** A table with its schema, where SQL has one: after these words, in any case. */
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|table|using|references|on|copy|view|function|index\\s+on|before)\\s+"
                    + "(?:only\\s+|if\\s+(?:not\\s+)?exists\\s+)?("
                    + String.join("|", Migrations.MODULES) + ")\\.[a-z_]+");

    private static final Pattern JAVA_STRING =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Path SOURCES = Repository.ROOT.resolve("server/src/main/java/thongquan/server");
    private static final Path MIGRATIONS = Repository.ROOT.resolve("server/src/main/resources/db/migration");

    @Test
    void javaNamesTablesOfItsOwnModuleOnly() {
        var found = new ArrayList<String>();
        int tables = 0;
        for (var file : Repository.files("server/src/main/java", ".java")) {
            var module = SOURCES.relativize(file).getName(0).toString();
            var strings = JAVA_STRING.matcher(Repository.read(file));
            while (strings.find()) {
                tables += check(file, module, strings.group(), found);
            }
        }

        assertThat(found).isEmpty();
        assertThat(tables).as("tables named in Java").isGreaterThan(20);
    }

    @Test
    void migrationsNameTablesOfTheirOwnModuleOnly() {
        var found = new ArrayList<String>();
        int tables = 0;
        for (var file : Repository.files("server/src/main/resources/db/migration", ".sql")) {
            var module = MIGRATIONS.relativize(file).getName(0).toString();
            assertThat(Migrations.MODULES).contains(module);
            tables += check(file, module, Repository.read(file), found);
        }

        assertThat(found).isEmpty();
        assertThat(tables).as("tables named in migrations").isGreaterThan(20);
    }

    private static int check(Path file, String module, String sql, List<String> found) {
        var tables = TABLE.matcher(sql);
        int count = 0;
        for (; tables.find(); count++) {
            if (!tables.group(1).equalsIgnoreCase(module)) {
                found.add(Repository.ROOT.relativize(file) + ": " + tables.group());
            }
        }
        return count;
    }
}
