package thongquan.core.value;

/** A tariff line of the ASEAN nomenclature (AHTN): eight digits, of which the first six are the world's HS. */
public record HsCode(String value) {

    public HsCode {
        if (!isHsCode(value)) {
            throw new IllegalArgumentException("not an eight-digit tariff code: " + value);
        }
    }

    /** Whether the text has the form of a tariff line: exactly eight digits. */
    public static boolean isHsCode(String text) {
        return Codes.isDigits(text, 8);
    }

    /** The two-digit chapter, such as 61 for knitted clothing. */
    public String chapter() {
        return value.substring(0, 2);
    }

    /** The four-digit heading. */
    public String heading() {
        return value.substring(0, 4);
    }

    /** The six-digit subheading, the same in every country of the HS convention. */
    public String subheading() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
