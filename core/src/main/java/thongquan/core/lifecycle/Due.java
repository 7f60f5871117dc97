package thongquan.core.lifecycle;

/** What an amendment does to what is to be paid before release. */
public enum Due {
    /** More is due than was paid or secured. */
    MORE,
    /** What was due is due, what was paid is paid; less is a refund, and no matter of release. */
    SAME,
    /** Nothing is due any more. */
    NOTHING;

    /** From what was payable and what is. */
    public static Due of(long before, long after) {
        return after == 0 ? NOTHING : after > before ? MORE : SAME;
    }
}
