package thongquan.server.rehearsal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.rehearsal.Question;
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.RecordedRehearsal.State;
import thongquan.server.rehearsal.RehearsalOrder;

/** Rehearsals: what was asked, where each stands, and its report. */
@Repository
public class RehearsalStore {

    private static final int WHOLE = 100;

    private final JdbcClient jdbc;

    public RehearsalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a rehearsal has begun. */
    public void add(RecordedRehearsal rehearsal) {
        var order = rehearsal.order();
        jdbc.sql("""
                        insert into rehearsal.rehearsal
                               (id, kind, law, against, law_date, since, until, state, started_by, started_at)
                        values (:id, :kind, :law, :against, :date, :since, :until, :state, :by, :at)
                        """)
                .param("id", rehearsal.id())
                .param("kind", order.kind().name())
                .param("law", order.law())
                .param("against", order.against().name())
                .param("date", order.date())
                .param("since", order.since())
                .param("until", order.until())
                .param("state", rehearsal.state().name())
                .param("by", rehearsal.startedBy())
                .param("at", rehearsal.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes how it ended, with the report where it is done. */
    public void finish(String id, State state, Instant at, byte @Nullable [] report) {
        jdbc.sql("""
                        update rehearsal.rehearsal
                           set state = :state, finished_at = :at, report = :report
                         where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("report", report)
                .update();
    }

    /** Marks what a program left running when it ended. */
    public void interrupt(Instant at) {
        jdbc.sql("update rehearsal.rehearsal set state = 'INTERRUPTED', finished_at = :at where state = 'RUNNING'")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The rehearsal of that id. */
    public Optional<RecordedRehearsal> find(String id) {
        return jdbc.sql("select * from rehearsal.rehearsal where id = :id")
                .param("id", id)
                .query((row, _) -> rehearsal(row))
                .optional();
    }

    /** The newest rehearsal of an edition that is done. */
    public Optional<RecordedRehearsal> findByLaw(String law) {
        return jdbc.sql("""
                        select * from rehearsal.rehearsal
                         where law = :law and state = 'DONE' order by started_at desc limit 1
                        """).param("law", law).query((row, _) -> rehearsal(row)).optional();
    }

    /** The newest rehearsals, newest first. */
    public List<RecordedRehearsal> list(int limit) {
        return jdbc.sql("select * from rehearsal.rehearsal order by started_at desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> rehearsal(row))
                .list();
    }

    private static RecordedRehearsal rehearsal(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var report = row.getBytes("report");
        return new RecordedRehearsal(
                row.getString("id"),
                order(row),
                state,
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                state == State.DONE ? WHOLE : 0,
                report == null ? null : new CanonicalBytes(report),
                instant(row, "notified_at"),
                instant(row, "listed_at"));
    }

    static RehearsalOrder order(ResultSet row) throws SQLException {
        return new RehearsalOrder(
                RehearsalOrder.Kind.valueOf(row.getString("kind")),
                row.getString("law"),
                Question.Against.valueOf(row.getString("against")),
                row.getObject("law_date", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
