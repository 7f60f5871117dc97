package thongquan.formats.law;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The forms of single values, read by hand: thousands of them stand in a pack, and the program waits for it to start. */
final class Form {

    private Form() {}

    /** The date of the form {@code yyyy-mm-dd}, or null where the calendar has none such. */
    static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** Whether the text is a number without sign: at most 15 digits, and at most 12 more after a point. */
    static boolean isNumber(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        return within(whole, 15)
                && areDigits(text, 0, whole)
                && (point < 0 || within(decimals, 12) && areDigits(text, point + 1, text.length()));
    }

    /** Whether the text is one to so many capital letters and digits. */
    static boolean isCode(String text, int most) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return within(text.length(), most);
    }

    /** Whether the text is exactly so many capital letters. */
    static boolean isLetters(String text, int length) {
        return text.length() == length && isCode(text, length) && text.chars().allMatch(c -> c >= 'A');
    }

    /** Whether the text is so many digits. */
    static boolean isDigits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && areDigits(text, 0, text.length());
    }

    private static boolean within(int length, int most) {
        return length > 0 && length <= most;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return areDigits(text, from, to) ? Integer.parseInt(text, from, to, 10) : -1;
    }
}
