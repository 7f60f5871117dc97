package thongquan.cli;

import java.util.regex.Pattern;

/** The number of a declaration as people type it: eleven digits, and the twelfth that counts its versions. */
final class DeclarationNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d{11,12}");

    private DeclarationNumber() {}

    /** Whether the text is one. */
    static boolean isOne(String text) {
        return DIGITS.matcher(text).matches();
    }
}
