package thongquan.server.journal.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;
import thongquan.server.database.TestDatabase;
import thongquan.server.journal.Appended;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.JournalSettings;

/** What the journal does when more comes than it can record, when it stops, and when somebody changed its tables. */
class JournalUnderPressureTest {
    private final HeadSigner key = Program.key();
    private final TestDatabase database = TestDatabase.of("journal");
    private final Ledger ledger = Ledger.in(database.dataSource());
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRudeSenderIsToldToWaitAndStopsNobodyElse() throws SQLException {
        var small = new JournalSettings(Program.ORIGIN, 1, 4, 12, 8, Duration.ofSeconds(30));
        try (var program = Program.start(small, database.dataSource(), key, ledger);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rude = new ArrayList<CompletableFuture<Appended>>();
            CompletableFuture<Appended> polite;
            try (var _ = holdBack()) {
                for (int number = 100; number < 160; number++) {
                    var entry = Entries.of("rude", number);
                    rude.add(CompletableFuture.supplyAsync(() -> program.journal.append(entry), threads));
                }
                await().until(() ->
                        rude.stream().filter(CompletableFuture::isDone).count() >= 48);
                polite = CompletableFuture.supplyAsync(() -> program.journal.append(Entries.of("polite", 1)), threads);
            }

            assertThat(polite.join()).isInstanceOf(Appended.Recorded.class);
            var outcomes = rude.stream().map(CompletableFuture::join).toList();
            assertThat(outcomes)
                    .filteredOn(Appended.Full.class::isInstance)
                    .hasSizeBetween(48, 52)
                    .allMatch(outcome ->
                            outcome instanceof Appended.Full(var ownLane, var seconds) && ownLane && seconds > 0);
            int recorded = (int) outcomes.stream()
                    .filter(Appended.Recorded.class::isInstance)
                    .count();
            ledger.assertHolds(program.journal, recorded + 1);
        }
    }

    @Test
    void whatWasTakenInIsRecordedBeforeTheStop() throws SQLException {
        var entered = new AtomicInteger();
        EffectWriter counting = (_, batch) -> entered.addAndGet(batch.size());
        var program = Program.start(database.dataSource(), key, ledger, counting);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<CompletableFuture<Appended>>();
            CompletableFuture<Void> stopping;
            try (var _ = holdBack()) {
                for (int number = 100; number < 200; number++) {
                    var entry = Entries.of("T" + number % 3, number);
                    waiting.add(CompletableFuture.supplyAsync(() -> program.journal.append(entry), threads));
                }
                await().until(() -> entered.get() > 0);
                stopping = CompletableFuture.runAsync(program::close, threads);
                await().until(() -> !program.journal.isRunning());
            }
            stopping.join();

            var outcomes = waiting.stream().map(CompletableFuture::join).toList();
            int recorded = (int) outcomes.stream()
                    .filter(Appended.Recorded.class::isInstance)
                    .count();
            assertThat(outcomes).allMatch(outcome -> !(outcome instanceof Appended.Unknown));
            assertThat(program.journal.append(Entries.of("late", 1))).isInstanceOf(Appended.Full.class);
            ledger.assertHolds(program.journal, recorded);
        }
    }

    /** Commits wait until this is closed: someone else holds the fence of the log. */
    private AutoClosing holdBack() throws SQLException {
        var connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select * from journal.log for update");
        }
        return () -> release(connection);
    }

    private interface AutoClosing extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private static void release(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void aDatabaseThatIsAwayForLongLeavesTheOutcomeUnknownAndTheKeySafeToRepeat() throws SQLException {
        var impatient = new JournalSettings(Program.ORIGIN, 2, 64, 100, 100, Duration.ofMillis(100));
        EffectWriter away = (_, _) -> {
            throw new SQLException("terminating connection due to administrator command", "57P01");
        };
        var entry = Entries.of("T1", 1);
        try (var program = Program.start(impatient, database.dataSource(), key, away)) {
            assertThat(program.journal.append(entry)).isInstanceOf(Appended.Unknown.class);
        }
        try (var program = Program.start(database.dataSource(), key, ledger)) {
            assertThat(program.journal.append(entry)).isInstanceOf(Appended.Recorded.class);
            ledger.assertHolds(program.journal, 1);
        }
    }

    @Test
    void aChangedFilingIsNotTheOneOfItsReceipt() {
        try (var program = Program.start(database.dataSource(), key, ledger)) {
            record(program, 10);
            tamper("update journal.entry set bundle = null, filing = '{}', decision = 'other', sealed = '{}'"
                    + " where position = 4");

            var entries = program.journal.list(0, 10);

            for (var entry : entries) {
                var receipt = program.journal.receipt(entry).toJson().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                assertThat(Receipt.verify(receipt, Optional.of(key.verifier())))
                        .isInstanceOf(entry.position() == 4 ? Verification.Invalid.class : Verification.Valid.class);
            }
        }
    }

    @Test
    void aLogWhoseLeavesWereChangedIsNotContinued() {
        try (var program = Program.start(database.dataSource(), key, ledger)) {
            record(program, 10);
        }
        tamper("update journal.entry set leaf = sha256('other') where position = 4");

        assertThatThrownBy(() -> Program.start(database.dataSource(), key, ledger))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("they were changed");
    }

    private static void record(Program program, int entries) {
        var list = new ArrayList<Entry>();
        for (int number = 100; number < 100 + entries; number++) {
            list.add(Entries.of("T1", number));
        }
        assertThat(JournalTest.atOnce(list, program.journal::append)).allMatch(Appended.Recorded.class::isInstance);
    }

    /** Whoever owns the database can get around its triggers. */
    private void tamper(String change) {
        var steps = List.of(
                "alter table journal.entry disable trigger all",
                change,
                "alter table journal.entry enable trigger all");
        steps.forEach(step -> jdbc.sql(step).update());
    }
}
