package thongquan.formats.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.core.check.Finding;
import thongquan.core.decision.Decision;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.differential.Answer.Why;

/**
 * P13: the engine and the second calculator say the same of every declaration, to the dong or in the reason why it is
 * refused. {@code -Dthongquan.differential.items=1000000} sets how many items are asked, {@code
 * -Dthongquan.differential.seed=…} starts from another seed.
 */
class DifferentialTest {

    private static final int ITEMS = Integer.getInteger("thongquan.differential.items", 30_000);
    private static final long SEED = Long.getLong("thongquan.differential.seed", 20261124L);
    private static final String REDUCTION =
            "XT99,Giảm thuế (thử),Reduction (test),tax=TTDB GTGT;reduce-amount=12345.67,"
                    + "2025-01-01,,2025-01-01,made up for a test,L";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Map<Why, Integer> refusals = new EnumMap<>(Why.class);
    private final Map<String, Integer> formal = new TreeMap<>();
    private static final int DECLARATIONS_A_DAY = 20 + ITEMS / 20_000;

    private final List<String> differing = new ArrayList<>();
    private int asked;
    private int taxed;
    private int declarations;

    @Test
    void bothCalculatorsSayTheSame() {
        ask("shipped law", Engine.SHIPPED, LawText.of(Engine.SHIPPED_PACK), ITEMS);
    }

    /** Kinds of rates, choices, cases and transitions that the shipped pack has none of, laid over its own. */
    @Test
    void theySayTheSameOfEveryKindOfRate(@TempDir Path folder) {
        var engine = Engine.changed(
                folder,
                Map.of(
                        "measures/test.csv", _ -> resource("measures.csv"),
                        "measures/import-duty.csv", lines -> without(lines, line -> line.matches("NK-[678].*-ORD-.*")),
                        "codes/exemption.csv", lines -> plus(lines, REDUCTION),
                        "pack.csv", lines -> plus(lines, "measures/test.csv,MEASURES")));

        ask("changed law", engine, LawText.of(folder), ITEMS / 2);
        assertThat(refusals.keySet()).as("reasons seen").containsExactlyInAnyOrder(Why.values());
    }

    private void ask(String name, Engine engine, LawText text, int items) {
        var days = days(text);
        for (int i = 0; asked < items; i++) {
            askOn(days.get(i % days.size()), i, engine, text);
        }

        System.out.printf(
                "differential, %s: %,d items of %,d declarations, seed %d; taxed %,d; refused %s; for their form %s%n",
                name, asked, declarations, SEED, taxed, refusals, formal);
        assertThat(differing).isEmpty();
        assertThat(taxed).isGreaterThan(declarations / 3);
        assertThat(formal.values().stream().mapToInt(Integer::intValue).sum()).isLessThan(declarations / 10);
    }

    private static List<String> resource(String name) {
        try {
            return Files.readAllLines(RepositoryRoot.path("formats/src/test/resources/differential/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> plus(List<String> lines, String line) {
        return Stream.concat(lines.stream(), Stream.of(line)).toList();
    }

    private static List<String> without(List<String> lines, Predicate<String> dropped) {
        return lines.stream().filter(dropped.negate()).toList();
    }

    /** The first and last day of every row, the days beside them, and days between. */
    private static List<LocalDate> days(LawText text) {
        var days = new ArrayList<LocalDate>();
        for (var part : List.of("MEASURES", "exemption", "TARIFF_QUOTAS", "delivery-term")) {
            for (var row : text.rows(part)) {
                var to = row.to();
                days.add(row.from());
                days.add(row.from().minusDays(1));
                if (to != null) {
                    days.add(to);
                    days.add(to.plusDays(1));
                }
            }
        }
        var random = new Random(SEED);
        for (int i = 0; i < Math.min(ITEMS / 500, 1_100); i++) {
            days.add(FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1)));
        }
        return days.stream()
                .distinct()
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .sorted()
                .toList();
    }

    private void askOn(LocalDate day, int round, Engine engine, LawText text) {
        var random = new Random(SEED + round);
        var known = random.nextInt(3) > 0 ? day : day.plusDays(random.nextInt(500) - 60);
        known = known.isBefore(FIRST) ? FIRST : known;
        var law = new LawOfDay(text, day, known);
        var book = engine.law(day, known);
        var calculator = new SecondCalculator(law);
        var filings = new Filings(law);
        for (int i = 0; i < DECLARATIONS_A_DAY; i++) {
            long seed = random.nextLong();
            var trade = RandomTrade.of(law, seed);
            var decision = engine.decide(filings.filing(trade), trade, book);
            compare(calculator.answer(trade), decision, seed + " on " + day + " known " + known + ": " + trade);
            asked += trade.goods().size();
            declarations++;
        }
    }

    private void compare(Answer second, Decision decision, String about) {
        var engine = Filings.answer(decision);
        if (engine == null) {
            decision.findings().stream()
                    .filter(Finding::isError)
                    .forEach(finding -> formal.merge(finding.code(), 1, Integer::sum));
        } else if (!engine.equals(second)) {
            differing.add("seed " + about + difference(engine, second));
            assertThat(differing).as("answers of engine and second calculator").hasSizeLessThan(5);
        } else if (second instanceof Answer.Refused(var reasons)) {
            reasons.forEach(reason -> refusals.merge(reason.why(), 1, Integer::sum));
        } else {
            taxed++;
        }
    }

    private static String difference(Answer engine, Answer second) {
        if (engine instanceof Answer.Taxed one && second instanceof Answer.Taxed other) {
            for (int i = 0; i < one.items().size(); i++) {
                if (!one.items().get(i).equals(other.items().get(i))) {
                    return "\n  item " + i + ", engine: " + one.items().get(i) + "\n  item " + i + ", second: "
                            + other.items().get(i);
                }
            }
        }
        return "\n  engine: " + engine + "\n  second: " + second;
    }
}
