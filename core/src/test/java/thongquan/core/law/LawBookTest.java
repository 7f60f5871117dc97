package thongquan.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongquan.core.value.HsCode;
import thongquan.core.value.UnitCode;

class LawBookTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> LINES = List.of("01012100", "01012900", "01013010", "61091010");
    private static final List<String> SUBJECTS =
            List.of("01", "0101", "010121", "01012100", "01012900", "6109", "61091010");

    @Test
    void answersOnEveryPairOfDatesAsAWalkOverAllRowsDoes() {
        for (int seed = 0; seed < 20; seed++) {
            var rows = rows(new Random(seed));
            var edition = new LawEdition("e", rows);
            for (int day = -3; day < 45; day += 2) {
                for (int known = -3; known < 45; known += 3) {
                    var book = edition.asOf(FIRST.plusDays(day), FIRST.plusDays(known));
                    for (var line : LINES) {
                        assertThat(book.measures(line))
                                .as("%s on %s as known on %s, seed %s", line, book.lawDate(), book.known(), seed)
                                .isEqualTo(walk(rows, line, book.lawDate(), book.known()));
                    }
                }
            }
        }
    }

    @Test
    void theRowKnownLastCountsAndOfTwoKnownOnOneDayTheOneThatStartsLater() {
        var old = measure("a", "01012100", validity(0, null, 0));
        var cut = measure("b", "01012100", validity(10, 19, 5));
        var laterStart = measure("c", "01012100", validity(15, null, 5));
        var edition = new LawEdition(
                "e", law(List.of(line("01012100", validity(0, null, 0))), List.of(laterStart, old, cut)));

        assertThat(edition.asOf(FIRST.plusDays(12), FIRST.plusDays(4)).measures("01012100"))
                .containsExactly(old);
        assertThat(edition.asOf(FIRST.plusDays(12), FIRST.plusDays(5)).measures("01012100"))
                .containsExactly(cut);
        assertThat(edition.asOf(FIRST.plusDays(15), FIRST.plusDays(5)).measures("01012100"))
                .containsExactly(laterStart);
    }

    @Test
    void aLineThatHasEndedBearsNoMeasures() {
        var edition = new LawEdition(
                "e",
                law(List.of(line("01012100", validity(0, 9, 0))), List.of(measure("a", "0101", validity(0, null, 0)))));

        assertThat(edition.asOf(FIRST.plusDays(9), FIRST).measures("01012100")).hasSize(1);
        assertThat(edition.asOf(FIRST.plusDays(10), FIRST).measures("01012100")).isEmpty();
        assertThat(edition.asOf(FIRST.plusDays(10), FIRST).tariffLine("01012100"))
                .isNull();
    }

    @Test
    void booksBetweenTheSameDaysShareTheirMeasures() {
        var edition = new LawEdition(
                "e",
                law(
                        List.of(line("01012100", validity(0, null, 0))),
                        List.of(
                                measure("a", "0101", validity(0, null, 0)),
                                measure("b", "0101", validity(10, null, 3)))));

        var before = edition.asOf(FIRST.plusDays(4), FIRST.plusDays(4));
        var same = edition.asOf(FIRST.plusDays(9), FIRST.plusDays(7));
        var after = edition.asOf(FIRST.plusDays(10), FIRST.plusDays(7));

        assertThat(same.measures("01012100")).isSameAs(before.measures("01012100"));
        assertThat(after.measures("01012100")).isNotEqualTo(before.measures("01012100"));
        assertThat(same.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void theLastDaysOfTheCalendarAreDaysToo() {
        var edition = new LawEdition(
                "e",
                law(
                        List.of(line("01012100", validity(0, null, 0))),
                        List.of(measure("a", "0101", validity(0, null, 0)))));

        assertThat(edition.asOf(LocalDate.MAX, LocalDate.MAX).measures("01012100"))
                .hasSize(1);
        assertThat(edition.asOf(LocalDate.MIN, LocalDate.MAX).measures("01012100"))
                .isEmpty();
    }

    /** The law by its words: for each subject, of the rows in force the one known last, then the one that starts later, then the later row. */
    private static List<Measure> walk(LawRows rows, String hs, LocalDate day, LocalDate known) {
        if (rows.tariffLines().stream()
                .noneMatch(line ->
                        line.code().value().equals(hs) && line.validity().holds(day, known))) {
            return List.of();
        }
        var best = new HashMap<Object, Measure>();
        for (var row : rows.measures()) {
            if (!hs.startsWith(row.hs()) || !row.validity().holds(day, known)) {
                continue;
            }
            var key = List.of(row.tax(), row.hs(), row.schedule());
            var old = best.get(key);
            if (old == null
                    || row.validity().knownSince().isAfter(old.validity().knownSince())
                    || row.validity().knownSince().equals(old.validity().knownSince())
                            && !row.validity().from().isBefore(old.validity().from())) {
                best.put(key, row);
            }
        }
        var list = new ArrayList<>(best.values());
        list.sort((a, b) -> a.id().compareTo(b.id()));
        return list;
    }

    private static LawRows rows(Random random) {
        var lines = new ArrayList<TariffLine>();
        for (var line : LINES) {
            lines.add(line(line, validity(random.nextInt(5), random.nextBoolean() ? null : 30, random.nextInt(3))));
        }
        var measures = new ArrayList<Measure>();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(40);
            int to = from + random.nextInt(12);
            int known = random.nextInt(40);
            measures.add(measure(
                    "m%02d".formatted(i),
                    SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                    validity(from, random.nextInt(3) == 0 ? null : to, known)));
        }
        return law(lines, measures);
    }

    private static LawRows law(List<TariffLine> lines, List<Measure> measures) {
        return new LawRows(lines, measures, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static TariffLine line(String hs, Validity validity) {
        return new TariffLine(new HsCode(hs), hs, hs, new UnitCode("KGM"), null, validity);
    }

    private static Measure measure(String id, String hs, Validity validity) {
        return new Measure(
                id,
                TaxKind.IMPORT_DUTY,
                hs,
                "MFN",
                Set.of(),
                Set.of(),
                null,
                null,
                Measure.Quota.NONE,
                new Rate.AdValorem(BigDecimal.TEN),
                null,
                validity);
    }

    private static Validity validity(int from, @Nullable Integer to, int known) {
        return new Validity(
                FIRST.plusDays(from),
                to == null ? null : FIRST.plusDays(to),
                FIRST.plusDays(known),
                "a law",
                Certainty.HIGH);
    }
}
