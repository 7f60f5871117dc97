package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {
    private static final List<String> MODULES = List.of("alpha", "modulewithouttables");

    @Test
    void eachModuleGetsItsOwnSchemaAndAModuleMayHaveNoTables() {
        try (var database = TestDatabase.empty()) {
            Migrations.apply(database.dataSource(), MODULES);
            Migrations.apply(database.dataSource(), MODULES);

            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select schemaname || '.' || tablename from pg_tables"
                                    + " where schemaname not in ('pg_catalog', 'information_schema') order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly("alpha.flyway_schema_history", "alpha.kept");
        }
    }

    @Test
    void aSchemaNewerThanTheProgramIsRefused() {
        try (var database = TestDatabase.empty()) {
            Migrations.apply(database.dataSource(), MODULES);
            JdbcClient.create(database.dataSource()).sql("""
                            insert into alpha.flyway_schema_history
                              (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (99, '99', 'later', 'SQL', 'V99__later.sql', 'someone', 1, true)""").update();

            assertThatThrownBy(() -> Migrations.apply(database.dataSource(), MODULES))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("written by a newer Thongquan")
                    .hasMessageContaining("migration 99 of module alpha");
        }
    }

    @Test
    void aModuleTheProgramDoesNotKnowIsRefused() {
        try (var database = TestDatabase.of("alpha")) {
            assertThatThrownBy(() -> Migrations.apply(database.dataSource()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("written by a newer Thongquan")
                    .hasMessageContaining("module alpha");
        }
    }
}
