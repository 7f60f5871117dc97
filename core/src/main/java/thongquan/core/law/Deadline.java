package thongquan.core.law;

/** A legal clock: within how much time something has to be done, and on which basis. */
public record Deadline(String code, int amount, Unit unit, String vi, String en, Validity validity) {

    /** In what the time of a deadline is counted. */
    public enum Unit {
        HOUR,
        DAY,
        MONTH,
        WORKING_HOUR,
        WORKING_DAY
    }
}
