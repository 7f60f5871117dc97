package thongquan.core.rehearsal;

/** Why a tax of a goods item comes to another amount. */
public enum Cause {
    /** It was not charged before. */
    CHARGED,
    /** It is not charged any more. */
    ENDED,
    /** An exemption or suspension was given or fell away. */
    RELIEF,
    /** The rate is another, by another measure or schedule. */
    RATE,
    /** The item is valued otherwise. */
    VALUE,
    /** Only what it stands on changed: a tax before it. */
    BASE
}
