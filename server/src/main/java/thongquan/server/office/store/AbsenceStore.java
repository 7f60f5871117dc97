package thongquan.server.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.office.Absence;
import thongquan.server.office.Holding;

/** Keeps when officers are away. */
@Repository
public class AbsenceStore {

    private final JdbcClient jdbc;

    public AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an absence; its identity there does not count. */
    public void add(Absence absence) {
        var ends = absence.ends();
        jdbc.sql("""
                        insert into office.absence (office, officer, officer_name, begins, ends, by_name)
                        values (:office, :officer, :name, :begins, :ends, :by)
                        """)
                .param("office", absence.office())
                .param("officer", absence.officer().id())
                .param("name", absence.officer().name())
                .param("begins", HoldingStore.at(absence.begins()))
                .param("ends", ends == null ? null : HoldingStore.at(ends))
                .param("by", absence.byName())
                .update();
    }

    /** Ends an absence of an office; false: there is none that goes on. */
    public boolean end(long id, String office, Instant now) {
        return jdbc.sql("update office.absence set ends = greatest(begins, :now)"
                                + " where id = :id and office = :office and (ends is null or ends > :now)")
                        .param("id", id)
                        .param("office", office)
                        .param("now", HoldingStore.at(now))
                        .update()
                == 1;
    }

    /** Whether an officer is away at a moment. */
    public boolean isAway(String officer, Instant now) {
        return jdbc.sql("select exists (select from office.absence"
                        + " where officer = :officer and begins <= :now and (ends is null or ends > :now))")
                .param("officer", officer)
                .param("now", HoldingStore.at(now))
                .query(Boolean.class)
                .single();
    }

    /** Who is or will be away. */
    public List<Absence> list(String office, Instant now) {
        return jdbc.sql("select * from office.absence where office = :office and (ends is null or ends > :now)"
                        + " order by begins, id")
                .param("office", office)
                .param("now", HoldingStore.at(now))
                .query((row, _) -> absence(row))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        var ends = row.getObject("ends", OffsetDateTime.class);
        return new Absence(
                row.getLong("id"),
                row.getString("office"),
                new Holding.Person(row.getString("officer"), row.getString("officer_name")),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant(),
                row.getString("by_name"));
    }
}
