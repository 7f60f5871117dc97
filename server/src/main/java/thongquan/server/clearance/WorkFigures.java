package thongquan.server.clearance;

import java.util.List;
import thongquan.core.risk.Channel;

/**
 * How the work of an office stands at a moment; the day is the one of Vietnamese time.
 *
 * @param waiting declarations on which an officer has to act
 * @param overdue those of them whose legal clock has run out
 * @param red those of them that were selected for inspection
 * @param registeredToday declarations registered since midnight
 * @param payableToday what those owe, taxes and fee, in whole dong
 * @param arrivals declarations registered today by hour and channel; hours without any are left out
 */
public record WorkFigures(
        long waiting, long overdue, long red, long registeredToday, long payableToday, List<Arrivals> arrivals) {

    public WorkFigures {
        arrivals = List.copyOf(arrivals);
    }

    /**
     * Declarations registered in one hour of today.
     *
     * @param hour 0 to 23
     */
    public record Arrivals(int hour, Channel channel, long count, long payable) {}
}
