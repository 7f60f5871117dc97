package thongquan.core.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;

/**
 * Decides stored filings under two laws. The facts stay the same: papers are looked at on the day they were registered,
 * and prices are changed at the exchange rates of that day, so that nothing but the law differs; so do the advance rulings of the decision. Made for one thread.
 */
public final class Rehearsal {

    private final LawEdition next;
    private final Question question;
    private final Map<Applied, LawBook> books = new HashMap<>();

    /** The rows of an edition of one law date, applied to goods of another day. */
    private record Applied(LawEdition edition, LocalDate lawDate, LocalDate known, LocalDate day, LawBook rates) {}

    /** The question put to filings with that edition as the new law. */
    public Rehearsal(LawEdition next, Question question) {
        this.next = next;
        this.question = question;
    }

    /** The difference for a filing; nothing where the question is not about it. */
    public Optional<Difference> compare(StoredFiling filing) {
        return switch (question) {
            case Question.AsIfOn(var on, var against) -> Optional.of(shifted(filing, on, against));
            case Question.InItsSeason(var from, var against) ->
                Optional.of(shifted(filing, inSeason(filing.registered(), from), against));
            case Question.Arriving(var from) -> arriving(filing, from);
            case Question.Corrected corrected -> corrected(filing, corrected);
        };
    }

    /** The first day from a date on that has the same place in the year; the 29th of February becomes the 28th. */
    static LocalDate inSeason(LocalDate registered, LocalDate from) {
        var day = registered.withYear(from.getYear());
        return day.isBefore(from) ? registered.withYear(from.getYear() + 1) : day;
    }

    private Difference shifted(StoredFiling filing, LocalDate lawDate, Question.Against against) {
        var asDecided = asDecided(filing);
        var day = filing.registered();
        var before =
                switch (against) {
                    case AS_DECIDED -> asDecided;
                    case SAME_DAY -> applied(new Applied(filing.law(), lawDate, lawDate, day, asDecided));
                };
        return between(filing, before, applied(new Applied(next, lawDate, lawDate, day, asDecided)));
    }

    private Optional<Difference> arriving(StoredFiling filing, LocalDate from) {
        var arrival = filing.arrival();
        if (arrival == null || arrival.isBefore(from)) {
            return Optional.empty();
        }
        var asDecided = asDecided(filing);
        return Optional.of(
                between(filing, asDecided, applied(new Applied(next, arrival, arrival, arrival, asDecided))));
    }

    private Optional<Difference> corrected(StoredFiling filing, Question.Corrected corrected) {
        var day = filing.registered();
        if (day.isBefore(corrected.from()) || corrected.to() != null && day.isAfter(corrected.to())) {
            return Optional.empty();
        }
        return Optional.of(between(filing, asDecided(filing), next.asOf(day, corrected.known())));
    }

    private static LawBook asDecided(StoredFiling filing) {
        return filing.law().asOf(filing.registered(), filing.registered());
    }

    private LawBook applied(Applied applied) {
        var book = books.get(applied);
        if (book == null) {
            book = applied.edition.asOf(applied.lawDate, applied.known).appliedOn(applied.day, applied.rates);
            books.put(applied, book);
        }
        return book;
    }

    private static Difference between(StoredFiling filing, LawBook before, LawBook after) {
        return Difference.between(filing, verdict(filing, before), verdict(filing, after));
    }

    private static Verdict verdict(StoredFiling filing, LawBook law) {
        return Verdict.of(filing.declaration(), law, filing.rulings());
    }
}
