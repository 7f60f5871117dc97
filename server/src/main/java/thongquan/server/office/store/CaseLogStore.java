package thongquan.server.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.office.CaseStep;
import thongquan.server.office.Holding;

/** Keeps every step in who has a case; nothing is changed. */
@Repository
public class CaseLogStore {

    private final JdbcClient jdbc;

    public CaseLogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a step. */
    public void add(CaseStep step) {
        var officer = step.officer();
        jdbc.sql("""
                        insert into office.case_log
                               (number, step, officer, officer_name, by_id, by_name, reason, note, at)
                        values (:number, :step, :officer, :officerName, :byId, :byName, :reason, :note, :at)
                        """)
                .param("number", step.number())
                .param("step", step.kind().name())
                .param("officer", officer == null ? null : officer.id())
                .param("officerName", officer == null ? null : officer.name())
                .param("byId", step.by().id())
                .param("byName", step.by().name())
                .param("reason", step.reason())
                .param("note", step.note())
                .param("at", HoldingStore.at(step.at()))
                .update();
    }

    /** The steps of a case, oldest first. */
    public List<CaseStep> list(String number) {
        return jdbc.sql("select * from office.case_log where number = :number order by id")
                .param("number", number)
                .query((row, _) -> step(row))
                .list();
    }

    private static CaseStep step(ResultSet row) throws SQLException {
        var officer = row.getString("officer");
        return new CaseStep(
                row.getString("number"),
                CaseStep.Kind.valueOf(row.getString("step")),
                officer == null ? null : new Holding.Person(officer, row.getString("officer_name")),
                new Holding.Person(row.getString("by_id"), row.getString("by_name")),
                row.getString("reason"),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
