package thongquan.formats.law.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;

/**
 * A rate as read from the published tariff, before it becomes a row of a pack.
 *
 * @param line where it stands
 * @param chapter98 code of Chapter 98 it is for; null: none
 * @param choice code by which a declarant claims it; null: it applies by itself
 */
record DraftMeasure(
        SourceLine line,
        TaxKind tax,
        String hs,
        String schedule,
        @Nullable String chapter98,
        Cell.Part part,
        BigDecimal percent,
        @Nullable String choice,
        @Nullable String note,
        Validity validity) {

    /** The goods and the schedule, for which only one source can speak. */
    String subject() {
        return subject(tax, hs, schedule);
    }

    static String subject(TaxKind tax, String hs, String schedule) {
        return tax + " " + hs + " " + schedule;
    }

    /** A name of its own, made of what tells it from all others. */
    String id() {
        var id = new StringBuilder("VN-").append(tax.code()).append('-').append(hs);
        append(id, schedule.isEmpty() ? null : schedule);
        append(id, chapter98);
        part.origins().stream().sorted().forEach(origin -> append(id, origin));
        append(id, part.quota() == Measure.Quota.NONE ? null : part.quota().name());
        append(id, part.choice() == 0 ? null : "S" + part.choice());
        return id.append('-')
                .append(validity.from().format(DateTimeFormatter.BASIC_ISO_DATE))
                .toString();
    }

    private static void append(StringBuilder id, @Nullable String word) {
        if (word != null) {
            id.append('-').append(word);
        }
    }

    DraftMeasure during(LocalDate from, @Nullable LocalDate to) {
        var other = new Validity(from, to, validity.knownSince(), validity.basis(), validity.certainty());
        return new DraftMeasure(line, tax, hs, schedule, chapter98, part, percent, choice, note, other);
    }
}
