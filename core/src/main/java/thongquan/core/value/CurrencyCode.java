package thongquan.core.value;

/** A currency by its ISO 4217 alphabetic code, such as {@code VND}; whether it is accepted is a question to the law. */
public record CurrencyCode(String value) {

    /** The dong, in which every duty and tax is assessed. */
    public static final CurrencyCode VND = new CurrencyCode("VND");

    public CurrencyCode {
        if (!Codes.isUpperLetters(value, 3)) {
            throw new IllegalArgumentException("not an ISO 4217 currency code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
