package thongquan.server.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import thongquan.core.law.LawBook;
import thongquan.server.law.LawRegister;

/**
 * The two dates of a question to the law, as an address gives them.
 *
 * @param on the day whose law is asked for; null: today
 * @param known the day as known on which; null: today
 */
record LawDates(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate known) {

    LawBook book(LawRegister law, Clock clock) {
        var today = LocalDate.now(clock);
        return law.asOf(Objects.requireNonNullElse(on, today), Objects.requireNonNullElse(known, today));
    }
}
