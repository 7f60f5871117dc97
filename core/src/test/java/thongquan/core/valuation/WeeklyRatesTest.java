package thongquan.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.BankQuote;
import thongquan.core.law.Certainty;
import thongquan.core.law.Validity;
import thongquan.core.value.CurrencyCode;

/** The customs rate of a week is the bank's rate at the close of the Thursday before. */
class WeeklyRatesTest {

    private static final CurrencyCode DOLLAR = new CurrencyCode("USD");

    /** Lunar New Year and Reunification Day of 2026. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2026, 2, 18),
            LocalDate.of(2026, 2, 19),
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 1));

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-11-16, 2026-11-12, Monday",
        "2026-11-19, 2026-11-12, Thursday: not yet its own",
        "2026-11-22, 2026-11-12, Sunday",
        "2026-11-23, 2026-11-19, the Monday after",
        "2026-05-04, 2026-04-29, Thursday was Reunification Day",
        "2026-02-23, 2026-02-13, all the week before was Lunar New Year",
        "2026-01-01, 2025-12-25, over the turn of the year"
    })
    void theDayThatCounts(LocalDate declared, LocalDate quoted, String why) {
        assertThat(WeeklyRates.quoteDay(declared, WeeklyRatesTest::isWorking))
                .as(why)
                .isEqualTo(quoted);
    }

    @Test
    void theRateIsTheQuoteOfThatDayAndCurrency() {
        var quotes = List.of(quote("2026-11-11", "USD", "26001"), quote("2026-11-12", "USD", "26002"));

        assertThat(WeeklyRates.rate(DOLLAR, LocalDate.of(2026, 11, 20), quotes, WeeklyRatesTest::isWorking))
                .isEqualByComparingTo("26002");
    }

    @Test
    void withoutAQuoteOfThatDayNoOtherDayStandsIn() {
        var quotes = List.of(quote("2026-11-11", "USD", "26001"), quote("2026-11-12", "EUR", "30000"));

        assertThat(WeeklyRates.rate(DOLLAR, LocalDate.of(2026, 11, 20), quotes, WeeklyRatesTest::isWorking))
                .isNull();
    }

    private static BankQuote quote(String day, String currency, String dong) {
        var date = LocalDate.parse(day);
        var validity = new Validity(date, date, date, "a test", Certainty.LOW);
        return new BankQuote(date, new CurrencyCode(currency), new BigDecimal(dong), validity);
    }
}
