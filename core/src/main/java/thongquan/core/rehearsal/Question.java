package thongquan.core.rehearsal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rehearsal asks of each stored filing, and so which law stands on either side of the comparison. */
public sealed interface Question {

    /** Which law stands on the side of before. */
    enum Against {
        /** The law the filing was decided under, on its day of registration. */
        AS_DECIDED,
        /** The earlier pack on the same law date as the new one, so that only what the pack changes is seen. */
        SAME_DAY
    }

    /**
     * What filings of the past would owe, were they registered under the new law of one day.
     *
     * @param on law date in the new pack
     */
    record AsIfOn(LocalDate on, Against against) implements Question {}

    /**
     * What filings of the past would owe a year or more later: each on its own day of the year, the first one from the
     * day the new law begins, so that law of the season is met by goods of the season.
     *
     * @param from first law date
     */
    record InItsSeason(LocalDate from, Against against) implements Question {}

    /**
     * What declarations lodged ahead will owe: those whose goods arrive on or after the day, at the law of their day of
     * arrival.
     *
     * @param from first day of the new law
     */
    record Arriving(LocalDate from) implements Question {}

    /**
     * What declarations should have owed, by law corrected after they were decided: those registered in the corrected
     * period, as then known against as now known.
     *
     * @param from first day of the corrected period
     * @param to last day of it; null: no end
     * @param known day on which the correction is known
     */
    record Corrected(LocalDate from, @Nullable LocalDate to, LocalDate known) implements Question {}
}
