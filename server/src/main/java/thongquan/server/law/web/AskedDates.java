package thongquan.server.law.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;

/**
 * The two dates of a question to the law.
 *
 * @param on the day whose law is asked for; null: today
 * @param known the day as known on which; null: today
 */
record AskedDates(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate known) {

    LawBook book(LawEdition edition, LocalDate today) {
        return edition.asOf(Objects.requireNonNullElse(on, today), Objects.requireNonNullElse(known, today));
    }
}
