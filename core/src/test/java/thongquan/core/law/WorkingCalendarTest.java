package thongquan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines over lunch, weekend and Tet; 2026-02-16 to 20 are the holidays of the year of the Horse. */
class WorkingCalendarTest {

    private static final Validity ALWAYS =
            new Validity(LocalDate.of(2020, 1, 1), null, LocalDate.of(2020, 1, 1), "a law", Certainty.HIGH);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    @ParameterizedTest
    @CsvSource({
        // a Thursday, within a sitting, up to its end, and over lunch
        "2026-02-12T08:00, 2, WORKING_HOUR, 2026-02-12T10:00",
        "2026-02-12T10:00, 2, WORKING_HOUR, 2026-02-12T12:00",
        "2026-02-12T11:00, 2, WORKING_HOUR, 2026-02-12T14:00",
        "2026-02-12T11:59:59, 1, WORKING_HOUR, 2026-02-12T13:59:59",
        // started at lunch, before and after hours
        "2026-02-12T12:30, 1, WORKING_HOUR, 2026-02-12T14:00",
        "2026-02-12T05:00, 1, WORKING_HOUR, 2026-02-12T09:00",
        "2026-02-12T17:00, 1, WORKING_HOUR, 2026-02-13T09:00",
        "2026-02-12T23:59, 8, WORKING_HOUR, 2026-02-13T17:00",
        // a Friday afternoon before Tet: the weekend and five holidays and a weekend pass
        "2026-02-13T16:00, 2, WORKING_HOUR, 2026-02-23T09:00",
        "2026-02-14T10:00, 1, WORKING_HOUR, 2026-02-23T09:00",
        "2026-02-17T10:00, 8, WORKING_HOUR, 2026-02-23T17:00",
        "2026-02-12T13:00, 8, WORKING_HOUR, 2026-02-13T12:00",
        // working days skip the same, calendar time skips nothing
        "2026-02-12T10:00, 1, WORKING_DAY, 2026-02-13T10:00",
        "2026-02-12T10:00, 2, WORKING_DAY, 2026-02-23T10:00",
        "2026-02-13T10:00, 5, WORKING_DAY, 2026-02-27T10:00",
        "2026-02-13T10:00, 15, DAY, 2026-02-28T10:00",
        "2026-02-13T23:30, 1, HOUR, 2026-02-14T00:30",
        "2028-02-28T10:00, 2, DAY, 2028-03-01T10:00",
    })
    void countsTheTimeThatCustomsWorks(LocalDateTime start, int amount, Deadline.Unit unit, LocalDateTime due) {
        assertThat(calendar().due(start, new Deadline("x", amount, unit, "x", "x", ALWAYS)))
                .isEqualTo(due);
    }

    @Test
    void restsOnWeekendsAndHolidaysThatWereKnown() {
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 2, 13))).isTrue();
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
        var before = edition("08:00-12:00 13:00-17:00").asOf(DAY, LocalDate.of(2025, 1, 1));
        assertThat(before.calendar().isWorkingDay(LocalDate.of(2026, 2, 16))).isTrue();
    }

    @Test
    void aLawWithoutHoursCountsNone() {
        var none = new LawEdition("x", rows(List.of())).asOf(DAY, DAY).calendar();
        var deadline = new Deadline("x", 1, Deadline.Unit.WORKING_HOUR, "x", "x", ALWAYS);

        assertThatIllegalStateException().isThrownBy(() -> none.due(DAY.atStartOfDay(), deadline));
    }

    private static WorkingCalendar calendar() {
        return edition("08:00-12:00 13:00-17:00").asOf(DAY, DAY).calendar();
    }

    private static LawEdition edition(String hours) {
        return new LawEdition("x", rows(List.of(new Parameter("working-hours", hours, ALWAYS))));
    }

    private static LawRows rows(List<Parameter> parameters) {
        var announced = new Validity(LocalDate.of(2025, 10, 20), null, LocalDate.of(2025, 10, 20), "x", Certainty.HIGH);
        var tet = Stream.iterate(LocalDate.of(2026, 2, 16), day -> day.plusDays(1))
                .limit(5)
                .map(day -> new Holiday(day, "Tết Nguyên đán", "Lunar New Year", announced))
                .toList();
        return new LawRows(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parameters,
                tet,
                OriginRows.NONE,
                PriceRows.NONE);
    }
}
