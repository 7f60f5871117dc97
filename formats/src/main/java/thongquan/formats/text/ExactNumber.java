package thongquan.formats.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers of a bounded size, so that no number of a few characters can grow to millions of digits. */
public final class ExactNumber {

    /** Most digits in all, before or after the point, and the largest exponent. */
    public static final int MOST_DIGITS = 30;

    private static final int LONGEST = 2 * MOST_DIGITS;

    private ExactNumber() {}

    /** The number as written, or null where it is none or is beyond bounds. */
    public static @Nullable BigDecimal of(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS ? null : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** The whole number as written, or null where it is beyond bounds. */
    public static @Nullable Integer wholeOf(String digits) {
        try {
            return digits.length() > LONGEST ? null : Integer.valueOf(digits);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
