package thongquan.core.value;

import java.math.BigDecimal;

/** One form for each decimal number: without trailing zeros and never in exponents. */
public final class Exact {

    private Exact() {}

    /** The same number with the fewest decimals, so that equal numbers are equal objects and print alike. */
    public static BigDecimal normal(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0) {
            return number;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
