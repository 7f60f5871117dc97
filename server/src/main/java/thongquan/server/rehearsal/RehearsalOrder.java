package thongquan.server.rehearsal;

import java.time.LocalDate;
import thongquan.core.rehearsal.Question;

/**
 * What to rehearse.
 *
 * @param law fingerprint of the edition that is the new law
 * @param against which law stands on the side of before
 * @param date law date in the new law; for arrivals its first day; for a correction the day it is known
 * @param since first day of registration of the filings compared; for a correction of the corrected period
 * @param until last day of it
 */
public record RehearsalOrder(
        Kind kind, String law, Question.Against against, LocalDate date, LocalDate since, LocalDate until) {

    /** Which filings are asked what. */
    public enum Kind {
        /** Filings of the period, as if registered on the date. */
        AS_IF,
        /** Filings of the period, each on its own day of the year from the date on. */
        IN_SEASON,
        /** Filings of the period whose goods arrive on the date or later. */
        ARRIVING,
        /** Filings of the period, as then known against as known on the date. */
        CORRECTION
    }

    /** The question in the words of the core. */
    public Question question() {
        return switch (kind) {
            case AS_IF -> new Question.AsIfOn(date, against);
            case IN_SEASON -> new Question.InItsSeason(date, against);
            case ARRIVING -> new Question.Arriving(date);
            case CORRECTION -> new Question.Corrected(since, until, date);
        };
    }

    /** Whether a day of registration lies in the period. */
    boolean covers(LocalDate registered) {
        return !registered.isBefore(since) && !registered.isAfter(until);
    }
}
