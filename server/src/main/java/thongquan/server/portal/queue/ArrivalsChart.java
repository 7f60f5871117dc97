package thongquan.server.portal.queue;

import java.util.ArrayList;
import java.util.List;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.WorkFigures.Arrivals;

/**
 * The day's arrivals by hour as stacked bars in a drawing of {@value #WIDTH} × {@value #HEIGHT}, the red on top.
 *
 * @param highest declarations in the fullest hour
 */
public record ArrivalsChart(List<Bar> bars, List<Arrivals> arrivals, long highest) {

    /** Width of the drawing. */
    public static final int WIDTH = 288;

    /** Height of the bars' ground. */
    public static final int HEIGHT = 40;

    private static final int STEP = WIDTH / 24;

    /** One channel's share of one hour's bar. */
    public record Bar(int hour, Channel channel, int x, double y, double height) {}

    public ArrivalsChart {
        bars = List.copyOf(bars);
        arrivals = List.copyOf(arrivals);
    }

    /** The chart of these arrivals, which come by hour and then from green to red. */
    static ArrivalsChart of(List<Arrivals> arrivals) {
        var sums = new long[24];
        arrivals.forEach(arrival -> sums[arrival.hour()] += arrival.count());
        long highest = 1;
        for (var sum : sums) {
            highest = Math.max(highest, sum);
        }
        var tops = new double[24];
        var bars = new ArrayList<Bar>(arrivals.size());
        for (var channel : Channel.values()) {
            for (var arrival : arrivals) {
                if (arrival.channel() == channel) {
                    var height = (double) arrival.count() / highest * HEIGHT;
                    tops[arrival.hour()] += height;
                    bars.add(new Bar(
                            arrival.hour(), channel, arrival.hour() * STEP + 1, HEIGHT - tops[arrival.hour()], height));
                }
            }
        }
        return new ArrivalsChart(bars, arrivals, highest);
    }

    /** How wide a bar is. */
    public int barWidth() {
        return STEP - 2;
    }

    /** All that arrived on a channel. */
    public long sum(Channel channel) {
        return arrivals.stream()
                .filter(arrival -> arrival.channel() == channel)
                .mapToLong(Arrivals::count)
                .sum();
    }
}
