package thongquan.server.ruling.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import thongquan.core.ruling.Ruled.Treatment;
import thongquan.server.ruling.DraftedAnswer;
import thongquan.server.ruling.RuledForm;

/**
 * What is typed into the forms of a request's page.
 *
 * @param text the words that go with a step
 * @param bindsAll, published set where ticked
 */
public record CaseForm(
        @Nullable String text,
        @Nullable String hs,
        @Nullable String methodCode,
        @Nullable String titleCode,
        @Nullable String treatment,
        @Nullable String country,
        @Nullable String criterion,
        @Nullable String reasoning,
        @Nullable String bindsAll,
        @Nullable String published,
        @Nullable String from,
        @Nullable String to) {

    /** Nothing typed yet. */
    public static final CaseForm NONE =
            new CaseForm(null, null, null, null, null, null, null, null, null, "yes", null, null);

    RuledForm ruled() {
        return new RuledForm(hs, methodCode, titleCode, treatment(treatment), country, criterion);
    }

    DraftedAnswer answer() {
        return new DraftedAnswer(ruled(), reasoning, bindsAll != null, published != null, day(from), day(to));
    }

    /** What was typed into that field, or what stood there before. */
    public String or(@Nullable String typed, @Nullable String before) {
        return typed != null ? typed : before != null ? before : "";
    }

    static @Nullable Treatment treatment(@Nullable String name) {
        for (var treatment : Treatment.values()) {
            if (treatment.name().equals(name)) {
                return treatment;
            }
        }
        return null;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
