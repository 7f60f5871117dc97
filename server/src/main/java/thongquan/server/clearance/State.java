package thongquan.server.clearance;

import thongquan.core.decision.Decision;
import thongquan.core.risk.Channel;

/** Where a declaration stands between registration and clearance. */
public enum State {
    /** Officers check the documents (yellow), and then the goods (red). */
    DOC_CHECK,
    /** Officers inspect the goods. */
    INSPECTION,
    /** Nothing is to be checked; the duty is to be paid or secured. */
    AWAIT_PAYMENT,
    /** The goods are cleared. */
    CLEARED;

    /** The state a decision puts a declaration in when it is registered. */
    public static State after(Decision decision) {
        if (decision.requireSelection().channel() != Channel.GREEN) {
            return DOC_CHECK;
        }
        return decision.requireAssessment().payable().signum() == 0 ? CLEARED : AWAIT_PAYMENT;
    }

    /** Whether an officer has to act. */
    public boolean isWithOfficer() {
        return this == DOC_CHECK || this == INSPECTION;
    }
}
