package thongquan.server.portal.queue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.WorkFigures;
import thongquan.server.office.Holding;
import thongquan.server.portal.Turn;

/**
 * The work queue as its page shows it.
 *
 * @param counts declarations of each tab: what waits by channel, and what passed on green
 * @param law today's, for the names of codes
 * @param preview the declaration beside the list; null: the list is empty
 * @param holdings whose the rows are, where they are somebody's
 */
public record QueueView(
        QueueQuery query,
        List<DeclarationSummary> rows,
        Map<Channel, Long> counts,
        WorkFigures figures,
        Turn turn,
        LawBook law,
        @Nullable Preview preview,
        Map<String, Holding> holdings) {

    public QueueView {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        holdings = Map.copyOf(holdings);
    }

    /** How many declarations a tab holds; null: the tab of all that wait. */
    public long count(@Nullable Channel channel) {
        return count(counts, channel);
    }

    static long count(Map<Channel, Long> counts, @Nullable Channel channel) {
        return channel == null
                ? counts.getOrDefault(Channel.YELLOW, 0L) + counts.getOrDefault(Channel.RED, 0L)
                : counts.getOrDefault(channel, 0L);
    }

    /** The day's arrivals as a chart. */
    public ArrivalsChart chart() {
        return ArrivalsChart.of(figures.arrivals());
    }
}
