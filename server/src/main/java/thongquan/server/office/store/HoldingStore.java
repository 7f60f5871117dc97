package thongquan.server.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.office.Holding;

/** Keeps whose each case is. A lease or assignment that does not count at a moment is read as none. */
@Repository
public class HoldingStore {

    private static final String AWAY = """
            exists (select from office.absence a
                     where a.officer = assigned_to and a.begins <= :now and (a.ends is null or a.ends > :now))
            """;
    private static final String FREE = """
            (worked_until is null or worked_until <= :now)
            and (assigned_to is null or assigned_to = :officer or AWAY)
            """.replace("AWAY", AWAY);

    /** Rows that another officer is about to take are passed over, so that two who ask at once get two cases. */
    private static final String TAKE_NEXT = """
            with next as (
                select number from office.work_case
                 where number = any(:candidates) and FREE
                 order by coalesce(assigned_to = :officer, false) desc, array_position(:candidates, number)
                 limit 1
                   for update skip locked)
            update office.work_case c
               set worked_by = :officer, worked_name = :name, worked_until = :until
              from next
             where c.number = next.number
            returning c.number
            """.replace("FREE", FREE);

    private static final String TAKE = """
            update office.work_case
               set worked_by = :officer, worked_name = :name, worked_until = :until
             where number = :number and (worked_by = :officer or FREE)
            """.replace("FREE", FREE);
    private static final String SELECT = """
            select number, worked_by, worked_name, worked_until, assigned_to, assigned_name, note, AWAY as away
              from office.work_case
            """.replace("AWAY", AWAY);

    private final JdbcClient jdbc;

    public HoldingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that cases can be held. */
    public void open(List<String> numbers) {
        jdbc.sql(
                        "insert into office.work_case (number) select n from unnest(:numbers::text[]) n order by n on conflict do nothing")
                .param("numbers", numbers.toArray(String[]::new))
                .update();
    }

    /** Takes the first of the candidates that nobody has; the officer's own go first. */
    public Optional<String> takeNext(List<String> candidates, Holding.Person officer, Instant now, Instant until) {
        return jdbc.sql(TAKE_NEXT)
                .param("candidates", candidates.toArray(String[]::new))
                .param("officer", officer.id())
                .param("name", officer.name())
                .param("now", at(now))
                .param("until", at(until))
                .query(String.class)
                .optional();
    }

    /** Takes one case; false: another officer has it. */
    public boolean take(String number, Holding.Person officer, Instant now, Instant until) {
        return jdbc.sql(TAKE)
                        .param("number", number)
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("now", at(now))
                        .param("until", at(until))
                        .update()
                == 1;
    }

    /** Prolongs a lease that runs. */
    public void renew(String number, String officer, Instant now, Instant until) {
        jdbc.sql("update office.work_case set worked_until = :until"
                        + " where number = :number and worked_by = :officer and worked_until > :now")
                .param("number", number)
                .param("officer", officer)
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    /** Gives a case to an officer, or to nobody; who worked on it before works on it no more. */
    public void assign(String number, Holding.@Nullable Person officer, @Nullable String note) {
        jdbc.sql("""
                        update office.work_case
                           set assigned_to = :officer, assigned_name = :name, note = :note,
                               worked_by = null, worked_name = null, worked_until = null
                         where number = :number
                        """)
                .param("number", number)
                .param("officer", officer == null ? null : officer.id())
                .param("name", officer == null ? null : officer.name())
                .param("note", note)
                .update();
    }

    /** Takes everything from an officer; the numbers of what he had. */
    public List<String> release(String officer) {
        return jdbc.sql("""
                        update office.work_case
                           set worked_by = null, worked_name = null, worked_until = null,
                               assigned_to = case when assigned_to = :officer then null else assigned_to end,
                               assigned_name = case when assigned_to = :officer then null else assigned_name end
                         where worked_by = :officer or assigned_to = :officer
                        returning number
                        """)
                .param("officer", officer)
                .query((row, _) -> row.getString("number"))
                .list();
    }

    /** Whose those cases are now; cases never held are left out. */
    public Map<String, Holding> holdings(Set<String> numbers, Instant now) {
        var found = new HashMap<String, Holding>();
        jdbc.sql(SELECT + " where number = any(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .param("now", at(now))
                .query(row -> {
                    var holding = holding(row, now);
                    found.put(holding.number(), holding);
                });
        return found;
    }

    /** The cases that an officer works on now. */
    public List<String> worked(String officer, Instant now) {
        return jdbc.sql("select number from office.work_case where worked_by = :officer and worked_until > :now")
                .param("officer", officer)
                .param("now", at(now))
                .query((row, _) -> row.getString("number"))
                .list();
    }

    private static Holding holding(ResultSet row, Instant now) throws SQLException {
        var until = row.getObject("worked_until", OffsetDateTime.class);
        var runs = until != null && until.toInstant().isAfter(now);
        var assigned = row.getString("assigned_to");
        return new Holding(
                row.getString("number"),
                runs ? new Holding.Person(row.getString("worked_by"), row.getString("worked_name")) : null,
                runs ? until.toInstant() : null,
                assigned == null || row.getBoolean("away")
                        ? null
                        : new Holding.Person(assigned, row.getString("assigned_name")),
                row.getString("note"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
