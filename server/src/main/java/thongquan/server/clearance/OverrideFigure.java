package thongquan.server.clearance;

/**
 * How often an officer did one thing that wants a second look.
 *
 * @param act name of the act; {@code PASS_AFTER_RED} where the goods were selected for inspection
 * @param times how often
 * @param total all acts of that officer in the same time
 */
public record OverrideFigure(String officer, String name, String act, long times, long total) {}
