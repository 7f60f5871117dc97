package thongquan.core.duty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why a tax that was reckoned is not payable now, or only in part.
 *
 * @param code the exemption or the customs procedure that grants it
 * @param percent share of the tax that a reduction takes off; null where it takes off an amount, or all
 * @param amount dong of the tax of an item that a reduction takes off; null where it takes off a share, or all
 */
public record Relief(
        Ground ground,
        String code,
        String basis,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {

    /** Whether the tax falls away, waits, or is made less. */
    public enum Ground {
        /** The law forgives the tax. */
        EXEMPT,
        /** The tax waits while the goods are under the procedure. */
        SUSPENDED,
        /** The law forgives a part of the tax. */
        REDUCED
    }

    /** A relief of the whole tax. */
    static Relief whole(Ground ground, String code, String basis) {
        return new Relief(ground, code, basis, null, null);
    }

    /** What is left of the tax to be paid now, unrounded. */
    BigDecimal left(BigDecimal exact) {
        return switch (ground) {
            case EXEMPT, SUSPENDED -> BigDecimal.ZERO;
            case REDUCED -> reduced(exact);
        };
    }

    private BigDecimal reduced(BigDecimal exact) {
        if (percent != null) {
            return exact.subtract(exact.multiply(percent).movePointLeft(2));
        }
        return amount == null ? exact : exact.subtract(amount).max(BigDecimal.ZERO);
    }

    /** What of the tax the later taxes stand on, unrounded: a tax forgiven does not count, one that only waits does. */
    BigDecimal counted(BigDecimal exact) {
        return ground == Ground.SUSPENDED ? exact : left(exact);
    }
}
