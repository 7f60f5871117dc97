package thongquan.server.clearance.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.risk.Channel;
import thongquan.core.risk.EarlierSelection;

/** Reads how goods of cancelled declarations had been selected. */
@Repository
public class SelectionMemoryStore {

    private final JdbcClient jdbc;

    public SelectionMemoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The traders of whom anything is remembered. */
    public Set<String> traders(Instant now) {
        return Set.copyOf(jdbc.sql("select distinct trader from clearance.selection_memory where until > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    /** The strictest selection of goods with one of these marks; of several the latest. */
    public Optional<EarlierSelection> find(String trader, List<String> marks, Instant now) {
        return jdbc.sql("""
                        select number, channel from clearance.selection_memory
                         where trader = :trader and mark = any(:marks) and until > :now
                         order by case channel when 'RED' then 0 when 'YELLOW' then 1 else 2 end, until desc, number
                         limit 1
                        """)
                .param("trader", trader)
                .param("marks", marks.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new EarlierSelection(row.getString("number"), Channel.valueOf(row.getString("channel"))))
                .optional();
    }
}
