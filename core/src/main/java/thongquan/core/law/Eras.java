package thongquan.core.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * Something that follows from dated rows, made once for all dates between which none of the rows begins, ends or becomes
 * known: all law books that lie between the same days hold the same object.
 */
final class Eras<T> {

    /** Up to so many days a walk is faster than a search. */
    private static final int WALK = 16;

    private final int[] changes;
    private final int[] news;
    private final AtomicReferenceArray<T> cells;
    private final BiFunction<LocalDate, LocalDate, T> inForce;

    /**
     * The eras of rows with these validities.
     *
     * @param inForce what follows from the rows on a law date as known on another date
     */
    Eras(Collection<Validity> validities, BiFunction<LocalDate, LocalDate, T> inForce) {
        var starts = new TreeSet<Integer>();
        var known = new TreeSet<Integer>();
        for (var validity : validities) {
            starts.add(day(validity.from()));
            if (validity.to() != null) {
                starts.add(Math.addExact(day(validity.to()), 1));
            }
            known.add(day(validity.knownSince()));
        }
        changes = starts.stream().mapToInt(Integer::intValue).toArray();
        news = known.stream().mapToInt(Integer::intValue).toArray();
        cells = new AtomicReferenceArray<>((changes.length + 1) * (news.length + 1));
        this.inForce = inForce;
    }

    /** The date as the number by which eras are asked: days since 1970, or the last day of the reckoning. */
    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), -Integer.MAX_VALUE, Integer.MAX_VALUE - 1);
    }

    /** What holds on that law date as known on that other date. */
    T at(int day, int known) {
        int cell = passed(changes, day) * (news.length + 1) + passed(news, known);
        var found = cells.get(cell);
        return found == null ? first(cell, day, known) : found;
    }

    /** How many of the days have come. */
    private static int passed(int[] days, int day) {
        if (days.length > WALK) {
            int place = Arrays.binarySearch(days, day);
            return place < 0 ? -place - 1 : place + 1;
        }
        int passed = 0;
        while (passed < days.length && days[passed] <= day) {
            passed++;
        }
        return passed;
    }

    private T first(int cell, int day, int known) {
        var made = inForce.apply(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(known));
        return cells.compareAndSet(cell, null, made) ? made : cells.get(cell);
    }
}
