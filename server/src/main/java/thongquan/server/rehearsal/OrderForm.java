package thongquan.server.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.core.rehearsal.Question;

/**
 * An order as it is typed or sent: what is left out has a sensible value.
 *
 * @param kind as {@link RehearsalOrder.Kind}; empty: as if
 * @param law fingerprint of an edition; empty: the one in force
 * @param against as {@link Question.Against}; empty: as decided
 * @param date as yyyy-MM-dd; there is no default
 * @param since as yyyy-MM-dd; empty: a year before today
 * @param until as yyyy-MM-dd; empty: today
 */
public record OrderForm(
        @Nullable String kind,
        @Nullable String law,
        @Nullable String against,
        @Nullable String date,
        @Nullable String since,
        @Nullable String until) {

    /** The order, or nothing where it cannot be understood. */
    public Optional<RehearsalOrder> order(String lawInForce, LocalDate today) {
        var asked = kind(or(kind, "AS_IF"));
        var side = side(or(against, "AS_DECIDED"));
        var on = day(or(date, ""));
        var from = day(or(since, today.minusYears(1).toString()));
        var to = day(or(until, today.toString()));
        return asked.isEmpty() || side.isEmpty() || on.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new RehearsalOrder(
                        asked.get(), or(law, lawInForce), side.get(), on.get(), from.get(), to.get()));
    }

    private static String or(@Nullable String typed, String other) {
        return typed == null || typed.isBlank() ? other : typed.strip();
    }

    private static Optional<RehearsalOrder.Kind> kind(String name) {
        return Arrays.stream(RehearsalOrder.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<Question.Against> side(String name) {
        return Arrays.stream(Question.Against.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
