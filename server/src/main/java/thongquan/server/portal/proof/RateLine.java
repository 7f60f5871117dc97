package thongquan.server.portal.proof;

/**
 * A rate of duty that was not taken, as a trader reads it.
 *
 * @param title the schedule it stands in
 * @param rate the rate
 * @param amount what it would have come to, or a dash
 * @param reason why it was not taken
 * @param basis where it stands
 */
public record RateLine(String title, String rate, String amount, String reason, String basis) {}
