package thongquan.core.risk;

/**
 * What customs knows of the trader when he files.
 *
 * @param complianceLevel 1 priority enterprise, 2 high, 3 medium, 4 low, 5 non-compliant (Circular 81/2019)
 * @param registeredDays days since the trader's first registration
 * @param overdueDays days by which his oldest unpaid debt is overdue; 0: none
 */
public record TraderStanding(int complianceLevel, int registeredDays, int overdueDays) {

    /** A trader of whom nothing is known: medium compliance, no history, no debt. */
    public static final TraderStanding UNKNOWN = new TraderStanding(3, 0, 0);
}
