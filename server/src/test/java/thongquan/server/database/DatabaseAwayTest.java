package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** What may be tried again later is told from what will fail again. */
class DatabaseAwayTest {

    @Test
    void aLostStoppedOrFullDatabaseIsAway() {
        for (var state : new String[] {"08006", "57P01", "57P03", "53300"}) {
            assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("gone", state))))
                    .as(state)
                    .isTrue();
        }
        assertThat(DatabaseAway.isCauseOf(new SQLTransientConnectionException("no connection in 5 s")))
                .isTrue();
    }

    @Test
    void aRefusalOrAFaultOfOursIsNot() {
        assertThat(DatabaseAway.isCauseOf(new SQLException("duplicate key", "23505")))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("ours"))).isFalse();
    }
}
