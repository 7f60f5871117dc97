package thongquan.core.check;

/** How much a finding weighs: an error refuses the filing, a warning goes with the acceptance. */
public enum Severity {
    ERROR,
    WARNING
}
