package thongquan.server.office.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.office.Holding;
import thongquan.server.office.Interest;

/** Keeps which officers have an interest in which traders. */
@Repository
public class InterestStore {

    private final JdbcClient jdbc;

    public InterestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an interest; its identity there does not count. */
    public void add(Interest interest) {
        jdbc.sql("""
                        insert into office.conflict (office, officer, officer_name, trader, reason, by_name, at)
                        values (:office, :officer, :name, :trader, :reason, :by, :at)
                        """)
                .param("office", interest.office())
                .param("officer", interest.officer().id())
                .param("name", interest.officer().name())
                .param("trader", interest.trader())
                .param("reason", interest.reason())
                .param("by", interest.byName())
                .param("at", HoldingStore.at(interest.at()))
                .update();
    }

    /** Ends an interest of an office; false: there is none that goes on. */
    public boolean end(long id, String office, String by, Instant now) {
        return jdbc.sql("update office.conflict set ended_by = :by, ended_at = :now"
                                + " where id = :id and office = :office and ended_at is null")
                        .param("id", id)
                        .param("office", office)
                        .param("by", by)
                        .param("now", HoldingStore.at(now))
                        .update()
                == 1;
    }

    /** Traders and brokers for whom an officer decides nothing. */
    public Set<String> traders(String officer) {
        return new HashSet<>(
                jdbc.sql("select trader from office.conflict where officer = :officer and ended_at is null")
                        .param("officer", officer)
                        .query((row, _) -> row.getString("trader"))
                        .list());
    }

    /** What an office has noted and what goes on. */
    public List<Interest> list(String office) {
        return jdbc.sql("select * from office.conflict where office = :office and ended_at is null order by id")
                .param("office", office)
                .query((row, _) -> new Interest(
                        row.getLong("id"),
                        row.getString("office"),
                        new Holding.Person(row.getString("officer"), row.getString("officer_name")),
                        row.getString("trader"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
