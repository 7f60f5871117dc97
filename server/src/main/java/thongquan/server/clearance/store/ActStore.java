package thongquan.server.clearance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.StandingText;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.Actor;
import thongquan.server.clearance.Proposal;

/** Reads acts on declarations, and keeps those that wait for a second person. */
@Repository
public class ActStore {

    private final JdbcClient jdbc;

    public ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The acts on a declaration, oldest first. */
    public List<ActRecord> list(String number) {
        return jdbc.sql("select * from clearance.act where number = :number order by revision")
                .param("number", number)
                .query((row, _) -> act(row))
                .list();
    }

    static ActRecord act(ResultSet row) throws SQLException {
        return new ActRecord(
                row.getString("number"),
                row.getInt("revision"),
                Act.valueOf(row.getString("act")),
                row.getInt("version"),
                row.getString("by_id"),
                row.getString("by_name"),
                row.getString("by_role"),
                row.getString("second_name"),
                row.getString("reason"),
                row.getString("note"),
                StandingText.parse(row.getString("before")),
                StandingText.parse(row.getString("after")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("due_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Keeps a proposal. */
    public void propose(Proposal proposal) {
        jdbc.sql("""
                        insert into clearance.proposal
                               (id, number, revision, act, reason, note, by_id, by_name, by_role, at)
                        values (:id, :number, :revision, :act, :reason, :note, :byId, :byName, :byRole, :at)
                        """)
                .param("id", proposal.id())
                .param("number", proposal.number())
                .param("revision", proposal.revision())
                .param("act", proposal.act().name())
                .param("reason", proposal.reason())
                .param("note", proposal.note())
                .param("byId", proposal.by().id())
                .param("byName", proposal.by().name())
                .param("byRole", proposal.by().role())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A proposal that waits. */
    public Optional<Proposal> findOpen(String id) {
        return jdbc.sql("select p.*, d.office from clearance.proposal p join clearance.declaration d using (number)"
                        + " where id = :id and outcome is null")
                .param("id", id)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /** What waits for a second person on a declaration, as it stands now. */
    public List<Proposal> listOpen(String number) {
        return jdbc.sql("select p.*, d.office from clearance.proposal p join clearance.declaration d using (number)"
                        + " where number = :number and outcome is null and p.revision = d.revision order by p.at")
                .param("number", number)
                .query((row, _) -> proposal(row))
                .list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getString("id"),
                row.getString("number"),
                row.getInt("revision"),
                Act.valueOf(row.getString("act")),
                row.getString("reason"),
                row.getString("note"),
                new Actor(
                        row.getString("by_id"),
                        row.getString("by_name"),
                        row.getString("by_role"),
                        row.getString("office")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** Ends a proposal; false where it had ended. */
    public boolean close(String id, String outcome, String by, @Nullable String note, Instant at) {
        return jdbc.sql("""
                        update clearance.proposal
                           set outcome = :outcome, decided_by = :by, decided_note = :note, decided_at = :at
                         where id = :id and outcome is null
                        """)
                        .param("outcome", outcome)
                        .param("by", by)
                        .param("note", note)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }
}
