package thongquan.core.law;

/** How sure we are that a row of law reads as the law does: read in the text itself, in one other source, or believed. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW
}
