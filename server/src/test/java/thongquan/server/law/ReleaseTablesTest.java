package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.server.database.TestDatabase;
import thongquan.server.law.store.PackStore;
import thongquan.server.law.store.PackStore.PackName;

/** What the tables themselves refuse, whatever program writes to them. */
class ReleaseTablesTest {
    private final TestDatabase database = TestDatabase.of("law");
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    @BeforeEach
    void keepAPack() {
        new PackStore(jdbc).add(new PackName("law", "rules"), Map.of(), Instant.EPOCH);
        release("PROPOSED", "ada");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2026-01-01,)            | [2026-06-01,)           | false
            [2026-01-01,2026-07-01)  | [2026-06-30,2026-08-01) | false
            (,)                      | [2026-06-01,)           | false
            [2026-01-01,2026-07-01)  | [2026-07-01,)           | true
            """)
    void noTwoPacksAreInForceAtOneTime(String first, String second, boolean allowed) {
        inForce(first);

        if (allowed) {
            assertThatCode(() -> inForce(second)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> inForce(second))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("one_law_at_a_time");
        }
    }

    @Test
    void aStretchOfNoTimeIsRefused() {
        assertThatThrownBy(() -> inForce("[2026-01-01,2026-01-01)"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thePersonWhoProposedCannotApprove() {
        assertThatThrownBy(() -> update("state = 'APPROVED', approved_by = 'ada', approved_name = 'Ada'"))
                .hasMessageContaining("two_persons_approve");
        assertThatCode(() -> update("state = 'APPROVED', approved_by = 'bo', approved_name = 'Bo'"))
                .doesNotThrowAnyException();
    }

    @Test
    void thePersonWhoAskedForTheWithdrawalCannotAgreeToIt() {
        update("state = 'APPROVED', approved_by = 'bo', approved_name = 'Bo'");
        update("state = 'WITHDRAWAL_ASKED', asked_by = 'ada', asked_name = 'Ada', reason = 'wrong'");

        assertThatThrownBy(
                        () -> update(
                                "state = 'WITHDRAWN', withdrawn_by = 'ada', withdrawn_at = now(), withdrawn_from = '2026-01-01'"))
                .hasMessageContaining("two_persons_withdraw");
        assertThatCode(
                        () -> update(
                                "state = 'WITHDRAWN', withdrawn_by = 'bo', withdrawn_at = now(), withdrawn_from = '2026-01-01'"))
                .doesNotThrowAnyException();
    }

    @Test
    void aStateWithoutItsPersonsIsRefused() {
        assertThatThrownBy(() -> update("state = 'APPROVED'")).hasMessageContaining("states_have_their_persons");
        assertThatThrownBy(() -> update("state = 'WITHDRAWN'")).hasMessageContaining("states_have_their_persons");
        assertThatThrownBy(() -> update("state = 'DRAFT'")).hasMessageContaining("states_have_their_persons");
        assertThatThrownBy(() -> update("state = 'ABOUT'")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aReleaseTakesEffectAtAWholeMinute() {
        assertThatThrownBy(() -> update("effective_at = '2026-07-01T00:00:01Z'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void inForce(String period) {
        jdbc.sql(
                        "insert into law.in_force (law_edition, rule_release, period) values ('law', 'rules', :period::tstzrange)")
                .param("period", period)
                .update();
    }

    private void update(String what) {
        jdbc.sql("update law.release set " + what + " where id = 'r-1'").update();
    }

    private void release(String state, String proposer) {
        jdbc.sql("""
                        insert into law.release (id, title_vi, title_en, instrument, effective_at, law_edition,
                               rule_release, base_edition, base_rules, state, loaded_by, loaded_name, loaded_at,
                               proposed_by, proposed_name, proposed_at)
                        values ('r-1', 'a', 'b', 'c', '2026-01-01T00:00Z', 'law', 'rules', 'law', 'rules', :state,
                               :proposer, 'Ada', now(), :proposer, 'Ada', now())
                        """).param("state", state).param("proposer", proposer).update();
    }
}
