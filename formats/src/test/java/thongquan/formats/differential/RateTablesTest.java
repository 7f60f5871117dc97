package thongquan.formats.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import thongquan.formats.differential.LawText.Row;

/** P8: the dates of rate tables leave no gap and do not overlap, read from the files of the pack that ships. */
class RateTablesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** Taxes whose rates begin and end with a case or a law, and not with the tariff. */
    private static final Set<Levy> AT_TIMES =
            Set.of(Levy.SAFEGUARD, Levy.ANTI_DUMPING, Levy.COUNTERVAILING, Levy.EXCISE);

    private final LawText text = LawText.of(Engine.SHIPPED_PACK);

    @Test
    void noTwoRowsKnownAlikeHoldForTheSameThingOnOneDay() {
        int pairs = 0;
        for (var rows : tables().values()) {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    var one = rows.get(i);
                    var other = rows.get(j);
                    pairs++;
                    assertThat(one.known().equals(other.known()) && overlap(one, other))
                            .as("%s and %s", one.text("id"), other.text("id"))
                            .isFalse();
                }
            }
        }
        assertThat(pairs).isGreaterThan(10_000);
    }

    @Test
    void whatOnceHasARateKeepsOneWithoutAGap() {
        for (var table : tables().entrySet()) {
            var rows = new ArrayList<>(table.getValue());
            rows.sort(Comparator.comparing(Row::from));
            var coveredTo = rows.getFirst().from().minusDays(1);
            for (var row : rows) {
                assertThat(row.from()).as(table.getKey()).isBeforeOrEqualTo(coveredTo.plusDays(1));
                var to = end(row);
                coveredTo = to.isAfter(coveredTo) ? to : coveredTo;
            }
        }
    }

    @Test
    void everyLineHasItsRatesOnEveryDay() {
        int asked = 0;
        for (var day : turningDays()) {
            var law = new LawOfDay(text, day, day);
            for (var line : law.lines().keySet()) {
                for (var levy : List.of(Levy.VAT, Levy.EXPORT_DUTY)) {
                    assertThat(applyingByThemselves(law.rates(line, levy)))
                            .as("%s of %s on %s", levy, line, day)
                            .isEqualTo(1);
                }
                for (var schedule : List.of("MFN", "ORD")) {
                    var duty = law.rates(line, Levy.IMPORT_DUTY).stream()
                            .filter(rate -> rate.schedule().equals(schedule))
                            .map(TaxRate::quota)
                            .toList();
                    assertThat(new TreeSet<>(duty))
                            .as("%s of %s on %s", schedule, line, day)
                            .isIn(Set.of("NONE"), Set.of("IN", "OUT"))
                            .hasSameSizeAs(duty);
                }
                asked += 4;
            }
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    @Test
    void everyCurrencyQuotedHasOneRateADayWhileRatesArePublished() {
        var rates = text.rows("EXCHANGE_RATES");
        var last = rates.stream()
                .map(RateTablesTest::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int asked = 0;
        for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            var currencies = new TreeSet<String>();
            for (var row : rates) {
                if (row.holds(day, day)) {
                    assertThat(currencies.add(row.text("currency")))
                            .as("one rate of %s on %s", row.text("currency"), day)
                            .isTrue();
                    asked++;
                }
            }
            assertThat(currencies).as("currencies on %s", day).hasSize(16);
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    private static long applyingByThemselves(List<TaxRate> rates) {
        return rates.stream().filter(rate -> rate.choice().isEmpty()).count();
    }

    /** The rows of each subject that must be continuous. */
    private Map<String, List<Row>> tables() {
        var tables = new LinkedHashMap<String, List<Row>>();
        into(tables, "MEASURES", row -> row.rate().subject());
        into(tables, "EXCHANGE_RATES", row -> row.text("currency"));
        into(tables, "TARIFF", row -> row.text("code"));
        into(tables, "exemption", row -> row.text("code"));
        into(tables, "PARAMETERS", row -> row.text("name"));
        into(tables, "FEES", row -> row.text("code"));
        return tables;
    }

    private void into(Map<String, List<Row>> tables, String part, Function<Row, String> subject) {
        for (var row : text.rows(part)) {
            tables.computeIfAbsent(part + " " + subject.apply(row), _ -> new ArrayList<>())
                    .add(row);
        }
    }

    /** The first and last day of every rate, with the day after. */
    private Set<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        for (var row : text.rows("MEASURES")) {
            if (!AT_TIMES.contains(row.rate().levy())) {
                days.add(row.from());
                days.add(row.from().minusDays(1));
                days.add(end(row));
                days.add(end(row).plusDays(1));
            }
        }
        for (var day = FIRST; day.isBefore(LAST); day = day.plusDays(20)) {
            days.add(day);
        }
        days.removeIf(day -> day.isBefore(FIRST) || day.isAfter(LAST));
        return days;
    }

    private static boolean overlap(Row one, Row other) {
        return !one.from().isAfter(end(other)) && !other.from().isAfter(end(one));
    }

    private static LocalDate end(Row row) {
        var to = row.to();
        return to == null ? LocalDate.of(9999, 12, 30) : to;
    }
}
