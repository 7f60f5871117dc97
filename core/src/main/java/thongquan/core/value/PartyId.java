package thongquan.core.value;

/** Who a party is to customs: its tax code, ten digits, or thirteen for a branch; a foreign party's code is its own. */
public record PartyId(String value) {

    public PartyId {
        if (value.isBlank() || value.length() > 35) {
            throw new IllegalArgumentException("not a party id: " + value);
        }
    }

    /** Whether the text has the form of a Vietnamese tax code: ten digits, or thirteen for a branch. */
    public static boolean isTaxCode(String text) {
        return Codes.isDigits(text, 10) || Codes.isDigits(text, 13);
    }

    @Override
    public String toString() {
        return value;
    }
}
