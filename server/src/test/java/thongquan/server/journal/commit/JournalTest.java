package thongquan.server.journal.commit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.receipt.HeadSigner;
import thongquan.server.database.TestDatabase;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;

/** M1 and its neighbours: every entry is recorded once with all its effects, in a log that anybody can check. */
class JournalTest {
    private final HeadSigner key = Program.key();
    private final TestDatabase database = TestDatabase.of("journal");
    private final Ledger ledger = Ledger.in(database.dataSource());
    private final Program program = Program.start(database.dataSource(), key, ledger);

    @AfterEach
    void stop() {
        program.close();
        database.close();
    }

    @Test
    void theSameKeyAtOnceIsOneEntryAndOneReceipt() {
        var entry = Entries.of("T1", 1);

        var outcomes = atOnce(Collections.nCopies(20, entry), program.journal::append);

        assertThat(outcomes).filteredOn(Appended.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes.stream()
                        .map(outcome -> Ledger.receipt(program.journal, outcome).toJson())
                        .collect(toSet()))
                .hasSize(1);
        ledger.assertHolds(program.journal, 1);
    }

    @Test
    void messagesSentOneToFiveTimesAtOnceAreRecordedOnce() {
        var random = new Random(1);
        var sent = new ArrayList<Entry>();
        for (int number = 100; number < 2_100; number++) {
            sent.addAll(Collections.nCopies(1 + random.nextInt(5), Entries.of("T" + number % 17, number)));
        }
        Collections.shuffle(sent, random);

        var outcomes = atOnce(sent, program.journal::append);

        assertThat(outcomes).filteredOn(Appended.Recorded.class::isInstance).hasSize(2_000);
        outcomes.forEach(outcome -> Ledger.receipt(program.journal, outcome));
        ledger.assertHolds(program.journal, 2_000);
    }

    @Test
    void aBadEntryFailsAlone() {
        var good = IntStream.range(100, 600).mapToObj(number -> Entries.of("T1", number));
        var bad = IntStream.range(0, 5).mapToObj(i -> Entries.of("bad" + i, Ledger.BAD));

        var outcomes = atOnce(Stream.concat(good, bad).toList(), this::appended);

        assertThat(outcomes).filteredOn("bad"::equals).hasSize(5);
        assertThat(outcomes).filteredOn("Recorded"::equals).hasSize(500);
        ledger.assertHolds(program.journal, 500);
    }

    private String appended(Entry entry) {
        try {
            return program.journal.append(entry).getClass().getSimpleName();
        } catch (CompletionException refused) {
            assertThat(refused).hasCauseInstanceOf(SQLException.class);
            return "bad";
        }
    }

    @Test
    void twoProgramsGrowOneLog() {
        try (var other = Program.start(database.dataSource(), key, ledger)) {
            var entries = IntStream.range(100, 1_600)
                    .mapToObj(number -> Entries.of("T" + number % 5, number))
                    .toList();
            var both = Stream.concat(
                            entries.stream().map(entry -> (Function<Integer, Appended>)
                                    _ -> (entry.number().hashCode() % 2 == 0 ? program : other).journal.append(entry)),
                            // Every tenth is sent to both programs.
                            entries.stream()
                                    .filter(entry -> entry.number().endsWith("0"))
                                    .flatMap(entry -> Stream.of(program, other).map(each ->
                                            (Function<Integer, Appended>) _ -> each.journal.append(entry))))
                    .toList();

            var outcomes = atOnce(both, call -> call.apply(0));

            outcomes.forEach(outcome -> Ledger.assertValid(Ledger.receipt(program.journal, outcome), key.verifier()));
            assertThat(outcomes).filteredOn(Appended.Recorded.class::isInstance).hasSize(1_500);
            ledger.assertHolds(program.journal, 1_500);
            ledger.assertHolds(other.journal, 1_500);
            var size = program.journal.heads(1).getFirst().size();
            assertThat(other.journal.consistency(100, size)).isEqualTo(program.journal.consistency(100, size));
        }
    }

    @Test
    void afterConnectionsAreCutEveryEntryIsRecordedOnce() throws Exception {
        try (var cutting = new CuttingProxy(database);
                var pool = cutting.pool();
                var behind = Program.start(pool, key, ledger)) {
            var entries = IntStream.range(100, 1_100)
                    .mapToObj(number -> Entries.of("T" + number % 7, number))
                    .toList();

            var outcomes = atOnce(entries, behind.journal::append);

            assertThat(cutting.cuts()).isGreaterThan(10);
            assertThat(outcomes).noneMatch(Appended.Full.class::isInstance);
            cutting.letThrough();
            var again = atOnce(entries, program.journal::append);
            for (int i = 0; i < entries.size(); i++) {
                var receipt = Ledger.receipt(program.journal, again.get(i));
                if (outcomes.get(i) instanceof Appended.Recorded(var first)) {
                    assertThat(receipt.toJson()).isEqualTo(first.toJson());
                }
            }
            ledger.assertHolds(program.journal, 1_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "event", "head", "tile"})
    void whatIsRecordedCannotBeChanged(String table) {
        program.journal.append(Entries.of("T1", 1));
        var jdbc = JdbcClient.create(database.dataSource());

        for (var change : List.of("delete from journal." + table, "truncate journal." + table)) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
        var column = table.equals("entry")
                ? "position"
                : table.equals("event") ? "cursor" : table.equals("head") ? "size" : "level";
        assertThatThrownBy(() -> jdbc.sql("update journal." + table + " set " + column + " = 7")
                        .update())
                .hasMessageContaining("append-only");
    }

    /** Calls for each on a thread of its own; what came back, in order. */
    static <T, R> List<R> atOnce(List<T> each, Function<T, R> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = each.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> call.apply(one), threads))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        }
    }
}
