package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void eachTestGetsItsOwnEmptyDatabaseOnTheShippedPostgres() {
        try (var one = TestDatabase.empty();
                var other = TestDatabase.ofAllModules()) {
            var here = JdbcClient.create(one.dataSource());
            here.sql("create table kept (id int)").update();

            assertThat(here.sql("show server_version").query(String.class).single())
                    .startsWith(PostgresBinaries.VERSION);
            assertThat(JdbcClient.create(other.dataSource())
                            .sql("select count(*) from pg_tables where tablename = 'kept'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
