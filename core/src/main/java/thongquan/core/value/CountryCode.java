package thongquan.core.value;

/** A country or customs territory by its ISO 3166-1 alpha-2 code, such as {@code VN}. */
public record CountryCode(String value) {

    public CountryCode {
        if (!Codes.isUpperLetters(value, 2)) {
            throw new IllegalArgumentException("not an ISO 3166 country code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
