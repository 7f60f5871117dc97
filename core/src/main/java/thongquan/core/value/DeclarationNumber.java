package thongquan.core.value;

/**
 * The number customs gives a declaration: eleven digits that everyone quotes, then one digit that counts its versions
 * (0 when registered, up to 9 amendments). The eleventh digit checks the ten before it, so that no single mistyped
 * digit and no swap of neighbours names another declaration. The check digit is ours: Vietnam publishes none.
 */
public record DeclarationNumber(String value) {

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    public DeclarationNumber {
        if (!isDeclarationNumber(value)) {
            throw new IllegalArgumentException("not a declaration number: " + value);
        }
    }

    /**
     * The number of a new declaration, version 0.
     *
     * @param leading first digit, 1 import or 3 export: a hint for the eye, never read by logic
     * @param sequence running number, below 1,000,000,000
     */
    public static DeclarationNumber first(int leading, long sequence) {
        if (leading < 1 || leading > 9 || sequence < 0 || sequence > 999_999_999) {
            throw new IllegalArgumentException("no number left: " + leading + "/" + sequence);
        }
        long ten = leading * 1_000_000_000L + sequence;
        var digits = Long.toString(ten);
        return new DeclarationNumber(digits + checkDigit(digits) + "0");
    }

    /** Whether the text is eleven digits that check, followed by a version digit. */
    public static boolean isDeclarationNumber(String text) {
        return Codes.isDigits(text, 12) && checkDigit(text.substring(0, 10)) == text.charAt(10) - '0';
    }

    /** The eleven digits that everyone quotes. */
    public String number() {
        return value.substring(0, 11);
    }

    /** How often the declaration was amended: 0 as registered. */
    public int version() {
        return value.charAt(11) - '0';
    }

    private static int checkDigit(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    @Override
    public String toString() {
        return value;
    }
}
