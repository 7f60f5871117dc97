package thongquan.formats.law.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Validity;

/**
 * What one section of one file of the published tariff holds, and by which law.
 *
 * @param annex annex named on the rows; empty where they name none
 * @param section run of rising codes in the annex, the first being 1
 * @param schedule tariff schedule of a duty; empty for others
 * @param years the years whose rates stand side by side; empty: one rate for the whole validity
 * @param factor by which the rates are multiplied; where it is not 1 the rates are derived from those of another source
 * @param note what goes with each row made from it; null: nothing
 */
record TariffSource(
        String file,
        String annex,
        int section,
        Holding holds,
        String schedule,
        List<Integer> years,
        BigDecimal factor,
        @Nullable String note,
        Validity validity) {

    /** What the rows of a section are. */
    enum Holding {
        /** The lines of the tariff with their names. */
        TARIFF,
        /** Rates of import duty. */
        IMPORT_DUTY,
        /** Rates of import duty for goods of Chapter 98, each for the tariff line it corresponds to. */
        CHAPTER_98,
        /** Rates of export duty. */
        EXPORT_DUTY,
        /** Rows that are not taken. */
        NOTHING
    }

    /** Days of the validity in one of its years. */
    record Span(LocalDate from, @Nullable LocalDate to) {}

    static List<TariffSource> all() {
        return Tables.rows("sources.csv").stream().map(TariffSource::of).toList();
    }

    private static TariffSource of(Map<String, String> row) {
        var years = Tables.text(row, "years");
        var note = Tables.text(row, "note");
        return new TariffSource(
                Tables.text(row, "file"),
                Tables.text(row, "annex"),
                Integer.parseInt(Tables.text(row, "section")),
                Holding.valueOf(Tables.text(row, "holds")),
                Tables.text(row, "schedule"),
                years.isEmpty()
                        ? List.of()
                        : Arrays.stream(years.split(" ")).map(Integer::valueOf).toList(),
                new BigDecimal(Tables.text(row, "factor")),
                note.isEmpty() ? null : note,
                Tables.validity(row));
    }

    /** The days for which the rate in that place holds. */
    Span span(int place) {
        if (years.isEmpty()) {
            return new Span(validity.from(), validity.to());
        }
        var first = LocalDate.of(years.get(place), 1, 1);
        var last = LocalDate.of(years.get(place), 12, 31);
        var end = validity.to();
        return new Span(
                first.isBefore(validity.from()) ? validity.from() : first,
                end != null && end.isBefore(last) ? end : last);
    }

    /** How many rates a row has. */
    int width() {
        return Math.max(1, years.size());
    }

    boolean isDerived() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** The validity of its law, for other days. */
    Validity during(LocalDate from, @Nullable LocalDate to) {
        return new Validity(from, to, validity.knownSince(), validity.basis(), validity.certainty());
    }
}
