package thongquan.core.duty;

/**
 * Why a tax that was reckoned is not payable now.
 *
 * @param ground {@code EXEMPT} or {@code SUSPENDED}
 * @param code the exemption or the customs procedure that grants it
 */
public record Relief(Ground ground, String code, String basis) {

    /** Whether the tax falls away or waits. */
    public enum Ground {
        /** The law forgives the tax. */
        EXEMPT,
        /** The tax waits while the goods are under the procedure. */
        SUSPENDED
    }
}
