package thongquan.server.portal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as a person typed it. Comma and point are both accepted where there is only one way to read them; where
 * there are two, the person is asked instead of being guessed at, for a factor of a thousand is a lot of duty.
 */
public sealed interface NumberInput {

    /** Nothing was typed. */
    record Blank() implements NumberInput {}

    /** One number, for certain. */
    record Sure(BigDecimal value) implements NumberInput {}

    /** One group of three digits after one mark: {@code 1.234} is a thousand or one and a bit. */
    record Ambiguous(BigDecimal large, BigDecimal small) implements NumberInput {}

    /** Not a number of any style. */
    record Wrong() implements NumberInput {}

    /** Reads what was typed. */
    static NumberInput of(String typed) {
        var text = Forms.BLANKS.matcher(typed).replaceAll("");
        if (text.isEmpty()) {
            return new Blank();
        }
        if (Forms.PLAIN.matcher(text).matches()) {
            return new Sure(new BigDecimal(text.replace(',', '.')));
        }
        if (Forms.TWO_WAYS.matcher(text).matches()) {
            return new Ambiguous(new BigDecimal(text.replaceAll("[.,]", "")), new BigDecimal(text.replace(',', '.')));
        }
        if (Forms.BY_POINTS.matcher(text).matches()) {
            return new Sure(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (Forms.BY_COMMAS.matcher(text).matches()) {
            return new Sure(new BigDecimal(text.replace(",", "")));
        }
        return new Wrong();
    }

    /** The styles of numbers. */
    final class Forms {
        private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

        /** Digits with one mark after which not three digits stand, or before which only a nought stands. */
        private static final Pattern PLAIN =
                Pattern.compile("\\d{1,15}|\\d{1,15}[.,](?:\\d{1,2}|\\d{4,9})|0[.,]\\d{3}|\\d{4,15}[.,]\\d{3}");

        private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
        private static final Pattern BY_POINTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}(?:,\\d{1,9})?");
        private static final Pattern BY_COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?");

        private Forms() {}
    }
}
