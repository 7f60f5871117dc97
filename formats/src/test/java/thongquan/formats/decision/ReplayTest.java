package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import thongquan.core.decision.Decision;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;

/** The same declaration, law, rules and facts give the same bytes: again, in another thread, from another loading. */
class ReplayTest {

    private static final int CASES = 5_000;

    @Test
    void everyDecisionIsMadeAgainToTheByte() throws InterruptedException, ExecutionException {
        var declarations = declarations();
        var first = new ArrayList<Decision>(CASES);
        for (int i = 0; i < CASES; i++) {
            first.add(Machine.SHIPPED.decide(declarations.get(i), "seed " + i));
        }

        assertThat(first.stream().filter(Decision::isAccepted).count()).isBetween(CASES / 2L, CASES * 9L / 10);
        var again = replayed(declarations);
        for (int i = 0; i < CASES; i++) {
            var replay = again.get(i).get();
            assertThat(replay.bytes()).isEqualTo(first.get(i).bytes());
            assertThat(replay.sealed()).isEqualTo(first.get(i).sealed());
            assertThat(replay.inputHash()).isEqualTo(first.get(i).inputHash());
        }
    }

    private static List<Declaration> declarations() {
        var mix = new TradeMix(20261120, Machine.SHIPPED.law());
        var declarations = new ArrayList<Declaration>(CASES);
        for (int i = 0; i < CASES; i++) {
            declarations.add((i % 4 == 3 ? mix.mistaken() : mix.lawful()).declaration());
        }
        return declarations;
    }

    /** All decisions made by a machine loaded anew, each in some thread, from what was printed as JSON and read. */
    private static List<Future<Decision>> replayed(List<Declaration> declarations) {
        var machine = Machine.fresh();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<Decision>>(CASES);
            for (int i = CASES - 1; i >= 0; i--) {
                var seed = "seed " + i;
                var declaration = declarations.get(i);
                all.addFirst(threads.submit(() -> machine.decide(printedAndRead(declaration), seed)));
            }
            return all;
        }
    }

    private static Declaration printedAndRead(Declaration declaration) {
        return switch (JsonDoor.read(JsonDoor.print(declaration))) {
            case Reading.Read<Declaration>(var read, var warnings) when warnings.isEmpty() -> read;
            case Reading<Declaration> other -> throw new AssertionError(other);
        };
    }

    @Test
    void theInputHashNamesFilingAndLawAndNothingElse() {
        var declaration = new TradeMix(1, Machine.SHIPPED.law()).lawful().declaration();
        var one = Machine.SHIPPED.decide(declaration, "one seed");
        var other = Machine.SHIPPED.decide(declaration, "another seed");
        var nextDay = Machine.SHIPPED.decide(declaration, thongquan.formats.Declarations.DAY.plusDays(1), "one seed");

        assertThat(other.inputHash()).isEqualTo(one.inputHash());
        assertThat(other.sealed()).isNotEqualTo(one.sealed());
        assertThat(nextDay.inputHash()).isNotEqualTo(one.inputHash());
    }

    @Test
    void whatIsSealedDoesNotShowInWhatIsRead() {
        var declaration = new TradeMix(3, Machine.SHIPPED.law()).lawful().declaration();
        var decision = Machine.SHIPPED.decide(declaration, "secret of the declaration");

        assertThat(decision.bytes().text())
                .contains(decision.sealed().hash())
                .doesNotContain("secret of the declaration", "R-VAL", "draw", "score");
    }
}
