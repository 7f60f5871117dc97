package thongquan.core.valuation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.BankQuote;
import thongquan.core.value.CurrencyCode;

/**
 * How the customs exchange rate of a week follows from a bank's quotes: what it pays by transfer at the close of the
 * Thursday of the week before, or of the working day before where that Thursday is a holiday, for all declarations
 * registered from Monday to Sunday (Article 21 of Decree 08/2015; Article 35 of Circular 38/2015).
 */
public final class WeeklyRates {

    private WeeklyRates() {}

    /** The day whose quotes count for declarations of a day. */
    public static LocalDate quoteDay(LocalDate declared, Predicate<LocalDate> isWorkingDay) {
        var monday = declared.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var day = monday.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
        while (!isWorkingDay.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The rate for declarations of a day in dong for one unit, or null where the bank quoted nothing on the day that
     * counts: then the State Bank's cross rate holds, which a pack gives as the rate itself.
     */
    public static @Nullable BigDecimal rate(
            CurrencyCode currency, LocalDate declared, List<BankQuote> quotes, Predicate<LocalDate> isWorkingDay) {
        var day = quoteDay(declared, isWorkingDay);
        for (var quote : quotes) {
            if (quote.day().equals(day) && quote.currency().equals(currency)) {
                return quote.dong();
            }
        }
        return null;
    }
}
