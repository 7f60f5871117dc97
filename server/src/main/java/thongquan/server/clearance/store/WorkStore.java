package thongquan.server.clearance.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.Vietnam;
import thongquan.server.clearance.WorkFigures;

/** Counts the work of offices. */
@Repository
public class WorkStore {

    private static final String WAITING = """
            select count(*) as waiting,
                   count(*) filter (where due_at < :now) as overdue,
                   count(*) filter (where channel = 'RED') as red
              from clearance.declaration
             where with_officer
               and (:office::text is null or office = :office)
            """;
    private static final String ARRIVALS = """
            select extract(hour from registered_at at time zone :zone)::int as hour, channel,
                   count(*) as found, sum(payable)::bigint as payable
              from clearance.declaration
             where registered_at >= :midnight
               and (:office::text is null or office = :office)
             group by 1, 2
             order by 1, 2
            """;
    private static final String FRESH = """
            select channel, count(*) as found
              from clearance.declaration
             where registered_at > :since
               and (:office::text is null or office = :office)
             group by channel
            """;

    private final JdbcClient jdbc;

    public WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of an office, or of all where it is null. */
    public WorkFigures figures(@Nullable String office, Instant now) {
        var arrivals = arrivals(office, now);
        return jdbc.sql(WAITING)
                .param("office", office)
                .param("now", at(now))
                .query((row, _) -> new WorkFigures(
                        row.getLong("waiting"),
                        row.getLong("overdue"),
                        row.getLong("red"),
                        arrivals.stream().mapToLong(WorkFigures.Arrivals::count).sum(),
                        arrivals.stream()
                                .mapToLong(WorkFigures.Arrivals::payable)
                                .sum(),
                        arrivals))
                .single();
    }

    private List<WorkFigures.Arrivals> arrivals(@Nullable String office, Instant now) {
        var midnight = now.atZone(Vietnam.ZONE).toLocalDate().atStartOfDay(Vietnam.ZONE);
        return jdbc.sql(ARRIVALS)
                .param("office", office)
                .param("zone", Vietnam.ZONE.getId())
                .param("midnight", midnight.toOffsetDateTime())
                .query((row, _) -> new WorkFigures.Arrivals(
                        row.getInt("hour"),
                        Channel.valueOf(row.getString("channel")),
                        row.getLong("found"),
                        row.getLong("payable")))
                .list();
    }

    /** How many declarations an office, or all, registered after a moment, by channel. */
    public Map<Channel, Long> registeredSince(@Nullable String office, Instant since) {
        var counts = new EnumMap<Channel, Long>(Channel.class);
        jdbc.sql(FRESH).param("office", office).param("since", at(since)).query(row -> {
            counts.put(Channel.valueOf(row.getString("channel")), row.getLong("found"));
        });
        return counts;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
