package thongquan.core.value;

/** A unit of measure by its UN/ECE Recommendation 20 code (or a national addition), such as {@code KGM} or {@code LTR}. */
public record UnitCode(String value) {

    public UnitCode {
        if (value.isEmpty() || value.length() > 4) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
