package thongquan.core.law;

/** A single value the law sets, such as a threshold or a direction of rounding. */
public record Parameter(String name, String value, Validity validity) {}
