package thongquan.core.value;

/** A customs office by its code: four significant characters, at most six. */
public record OfficeCode(String value) {

    public OfficeCode {
        if (value.length() < 4 || value.length() > 6) {
            throw new IllegalArgumentException("not a customs office code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
