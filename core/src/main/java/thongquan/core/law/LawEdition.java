package thongquan.core.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import thongquan.core.canonical.Sha256;

/**
 * The whole law as loaded at one moment: every row with its dates. A release of law makes a new edition; a decision
 * names the edition it was made under, so that it can be made again.
 */
public final class LawEdition {

    /** Most books kept ready; a replay over more days than these builds them again. */
    private static final int READY = 512;

    private final String fingerprint;
    private final LawRows rows;
    private final LawIndex index;
    private final Map<Dates, LawBook> books = new ConcurrentHashMap<>();

    private record Dates(LocalDate lawDate, LocalDate known) {}

    /**
     * An edition of these rows.
     *
     * @param fingerprint SHA-256 of the packs the rows were read from
     */
    public LawEdition(String fingerprint, LawRows rows) {
        this.fingerprint = fingerprint;
        this.rows = rows;
        this.index = new LawIndex(rows);
    }

    /** SHA-256 of the packs this edition was read from. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Every row, over all dates. */
    public LawRows rows() {
        return rows;
    }

    /**
     * What held on the law date as known at the knowledge date. Books share every table that does not differ between
     * their dates, so that one more costs microseconds.
     */
    public LawBook asOf(LocalDate lawDate, LocalDate known) {
        var dates = new Dates(lawDate, known);
        var book = books.get(dates);
        if (book == null) {
            if (books.size() >= READY) {
                books.clear();
            }
            book = new LawBook(bookFingerprint(dates), lawDate, known, index);
            books.put(dates, book);
        }
        return book;
    }

    private String bookFingerprint(Dates dates) {
        return Sha256.hex(fingerprint + "|" + dates.lawDate + "|" + dates.known);
    }
}
