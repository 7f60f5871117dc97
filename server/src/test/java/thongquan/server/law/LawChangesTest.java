package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import thongquan.core.asking.LawChanges;
import thongquan.core.asking.LawChanges.Kind;
import thongquan.core.asking.LawChanges.MeasureChange;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.LawPack;

/** What changed from one day to another, and how a measure runs, agree with the books that clearance decides by. */
class LawChangesTest {
    private static final LawEdition EDITION = LawPack.shipped().edition();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    @Test
    void nothingChangesWithinADay() {
        assertThat(LawChanges.between(on("2026-11-22"), on("2026-11-22"), "").measures())
                .isEmpty();
    }

    @Test
    void theEndOfVatAtEightPercentIsAChangeWithBothBases() {
        var changes = vat(LawChanges.between(on("2026-12-31"), on("2027-01-01"), "61091010"));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(rate(change.before())).isEqualTo("8%");
            assertThat(rate(change.after())).isEqualTo("10%");
            assertThat(Objects.requireNonNull(change.before()).validity().basis())
                    .contains("204/2025");
        });
    }

    @Test
    void theWayBackIsTheSameChangeTurnedRound() {
        var forth = LawChanges.between(on("2025-06-30"), on("2027-01-01"), "").measures();
        var back = LawChanges.between(on("2027-01-01"), on("2025-06-30"), "").measures();

        assertThat(back).hasSameSizeAs(forth);
        assertThat(forth.stream().filter(change -> change.kind() == Kind.BEGAN).count())
                .isEqualTo(back.stream()
                        .filter(change -> change.kind() == Kind.ENDED)
                        .count())
                .isPositive();
    }

    @Test
    void whatWasNotKnownYetIsAChangeOfKnowledge() {
        // Resolution 204/2025 was passed in June 2025: before that nobody could know VAT of 8 % for July.
        var before = EDITION.asOf(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 6, 1));
        var after = EDITION.asOf(LocalDate.of(2025, 7, 1), NOW);

        assertThat(vat(LawChanges.between(before, after, "61091010")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(rate(change.before())).isEqualTo("10%");
                    assertThat(rate(change.after())).isEqualTo("8%");
                });
    }

    @Test
    void linesOfAChapterBeginWithTheLawOfTheirTime() {
        var changes = LawChanges.between(on("2024-12-31"), on("2025-01-01"), "61");

        assertThat(changes.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.BEGAN);
            assertThat(line.row().code().value()).isEqualTo("61091010");
        });
        assertThat(changes.measures()).isNotEmpty().allMatch(change -> change.kind() == Kind.BEGAN);
    }

    @Test
    void theCourseOfAMeasureSaysOnEachDayWhatTheBookOfThatDaySays() {
        for (var hs : List.of("61091010", "22030091", "27101981", "17019910", "72131010", "87038098")) {
            var courses = MeasureCourse.of(EDITION, hs, NOW);
            for (var day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2027, 12, 31)); day = day.plusDays(13)) {
                var at = day;
                var drawn = courses.stream()
                        .flatMap(course -> course.spans().stream())
                        .filter(span -> span.holds(at))
                        .map(span -> span.measure().tax() + " " + span.measure().schedule() + " "
                                + span.measure().rate())
                        .toList();
                var law = EDITION.asOf(day, NOW).measures(hs).stream()
                        .map(measure -> measure.tax() + " " + measure.schedule() + " " + measure.rate())
                        .toList();
                assertThat(drawn).as("%s on %s", hs, day).containsExactlyInAnyOrderElementsOf(law);
            }
        }
    }

    @Test
    void theYearlyCutsOfJetFuelRunOutByThemselves() {
        var course = MeasureCourse.of(EDITION, "27101981", NOW).stream()
                .filter(each -> each.measure().tax() == TaxKind.ENVIRONMENT)
                .findFirst()
                .orElseThrow();

        assertThat(course.spans().stream().map(span -> span.measure().rate().toString()))
                .containsExactly("1000 VND/LTR", "1500 VND/LTR", "3000 VND/LTR");
        assertThat(course.spans().getLast().to()).isNull();
        assertThat(course.isMoving()).isTrue();
    }

    private static LawBook on(String day) {
        return EDITION.asOf(LocalDate.parse(day), NOW);
    }

    private static List<MeasureChange> vat(LawChanges changes) {
        return changes.measures().stream()
                .filter(change -> change.row().tax() == TaxKind.VAT)
                .toList();
    }

    private static String rate(thongquan.core.law.@org.jspecify.annotations.Nullable Measure measure) {
        return Objects.requireNonNull(measure).rate().toString();
    }
}
