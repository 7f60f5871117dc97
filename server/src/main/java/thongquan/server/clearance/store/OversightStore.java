package thongquan.server.clearance.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.OverrideFigure;

/** Reads what an office has to do next, and what its officers did that a chief looks at again. */
@Repository
public class OversightStore {

    private static final String WAITING = """
            select * from clearance.declaration
             where office = :office and state in (WITH_OFFICER)
            """.replace("WITH_OFFICER", DeclarationStore.WITH_OFFICER);
    private static final String NEXT = """
             order by coalesce(due_at < :now, false) desc, score desc, due_at nulls last, number
             limit :limit offset :offset
            """;
    private static final String OVER = " and due_at < :now order by due_at, number limit :limit";

    /** Whether an act overrides: it looks closer or less closely, ends a case, hands it up, or lets pass what was red. */
    private static final String OVERRIDES = """
            (a.act in ('ESCALATE', 'LESSEN', 'HAND_UP', 'REFUSE', 'CANCEL') or a.act = 'PASS' and d.channel = 'RED')
            """;

    private static final String FIGURES = """
            with done as (
                select a.by_id, a.by_name, a.at, OVERRIDES as overrides,
                       case when a.act = 'PASS' then 'PASS_AFTER_RED' else a.act end as kind
                  from clearance.act a
                  join clearance.declaration d using (number)
                 where d.office = :office and a.at >= :since and a.by_role in ('OFFICER', 'CHIEF')),
            total as (
                select by_id, max(by_name) as name, count(*) as acts from done group by by_id)
            select by_id, name, kind, count(*) as times, acts
              from done join total using (by_id)
             where overrides
             group by by_id, name, kind, acts
            union all
            select by_id, name, '', 0, acts from total
             order by by_id, kind
            """.replace("OVERRIDES", OVERRIDES);
    private static final String SAMPLE = """
            select a.* from clearance.act a
              join clearance.declaration d using (number)
             where d.office = :office and a.at >= :since and a.at < :until
               and a.by_role in ('OFFICER', 'CHIEF') and OVERRIDES
             order by md5(:seed || a.number || '/' || a.revision)
             limit :size
            """.replace("OVERRIDES", OVERRIDES);

    private final JdbcClient jdbc;

    public OversightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits in an office, the most urgent first. */
    public List<DeclarationSummary> candidates(String office, Instant now, int offset, int limit) {
        return jdbc.sql(WAITING + NEXT)
                .param("office", office)
                .param("now", at(now))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> DeclarationStore.summary(row))
                .list();
    }

    /** What waits in an office and is over its time. */
    public List<DeclarationSummary> overdue(String office, Instant now, int limit) {
        return jdbc.sql(WAITING + OVER)
                .param("office", office)
                .param("now", at(now))
                .param("limit", limit)
                .query((row, _) -> DeclarationStore.summary(row))
                .list();
    }

    /** Overrides by officer and act, and a row without an act for each officer who did anything. */
    public List<OverrideFigure> overrides(String office, Instant since) {
        return jdbc.sql(FIGURES)
                .param("office", office)
                .param("since", at(since))
                .query((row, _) -> new OverrideFigure(
                        row.getString("by_id"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getLong("times"),
                        row.getLong("acts")))
                .list();
    }

    /** Overrides drawn by a seed. */
    public List<ActRecord> sample(String office, Instant since, Instant until, String seed, int size) {
        return jdbc.sql(SAMPLE)
                .param("office", office)
                .param("since", at(since))
                .param("until", at(until))
                .param("seed", seed)
                .param("size", size)
                .query((row, _) -> ActStore.act(row))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
