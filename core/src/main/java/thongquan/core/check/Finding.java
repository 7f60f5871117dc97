package thongquan.core.check;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a filing, or worth a warning: which rule, where in the filing, what to read, on which
 * legal basis, and what would be right.
 *
 * @param code the rule in the rule book
 * @param pointer RFC 6901 pointer to the element in the filing's JSON form; a text door adds its own line and column
 * @param suggestion a value or act that would keep the rule, where one can be named
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        Bilingual message,
        String basis,
        @Nullable String suggestion) {

    /** A finding that refuses the filing. */
    public static Finding error(String code, String pointer, Bilingual message, String basis) {
        return new Finding(code, Severity.ERROR, pointer, message, basis, null);
    }

    /** A finding that goes with the acceptance. */
    public static Finding warning(String code, String pointer, Bilingual message, String basis) {
        return new Finding(code, Severity.WARNING, pointer, message, basis, null);
    }

    /** The same finding with what would be right. */
    public Finding suggesting(String value) {
        return new Finding(code, severity, pointer, message, basis, value);
    }

    /** Whether it refuses the filing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
