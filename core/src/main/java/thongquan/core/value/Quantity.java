package thongquan.core.value;

import java.math.BigDecimal;

/** An exact amount of goods in one UN/ECE unit, such as 2000 KGM. */
public record Quantity(BigDecimal value, UnitCode unit) {

    public Quantity {
        value = Exact.normal(value);
    }

    /** A quantity from its number and its UN/ECE Recommendation 20 code. */
    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), new UnitCode(unit));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
