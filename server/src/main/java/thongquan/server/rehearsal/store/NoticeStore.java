package thongquan.server.rehearsal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.rehearsal.ListedCorrections;
import thongquan.server.rehearsal.TraderNotice;

/** What came of a rehearsal: notices to traders, and the list of refunds and additional payments. */
@Repository
public class NoticeStore {

    private static final String NOTICE = """
            insert into rehearsal.notice (rehearsal, organisation, sent_at, filings, refused, owed, owes)
            select rehearsal, trader, :at, count(*), count(*) filter (where outcome = 'NEWLY_REFUSED'),
                   coalesce(sum(owed) filter (where outcome in ('MORE', 'LESS', 'SHIFTED')), 0),
                   coalesce(sum(owes) filter (where outcome in ('MORE', 'LESS', 'SHIFTED')), 0)
              from rehearsal.filing
             where rehearsal = :rehearsal and trader <> ''
             group by rehearsal, trader
                on conflict do nothing
            """;
    private static final String OF = """
            select notice.*, asked.kind, asked.law, asked.against, asked.law_date, asked.since, asked.until
              from rehearsal.notice
              join rehearsal.rehearsal asked on asked.id = notice.rehearsal
             where notice.organisation = :organisation
            """;

    private final JdbcClient jdbc;

    public NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a notice to each trader with a filing that changes; nothing to who has his already. How many it wrote. */
    @Transactional
    public int send(String rehearsal, Instant at) {
        int sent = jdbc.sql(NOTICE)
                .param("rehearsal", rehearsal)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update rehearsal.rehearsal set notified_at = coalesce(notified_at, :at) where id = :rehearsal")
                .param("rehearsal", rehearsal)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return sent;
    }

    /** The notices to an organisation, newest first. */
    public List<TraderNotice> list(String organisation, int limit) {
        return jdbc.sql(OF + " order by sent_at desc, rehearsal limit :limit")
                .param("organisation", organisation)
                .param("limit", limit)
                .query((row, _) -> notice(row))
                .list();
    }

    /** The notice of a rehearsal to an organisation. */
    public Optional<TraderNotice> find(String rehearsal, String organisation) {
        return jdbc.sql(OF + " and notice.rehearsal = :rehearsal")
                .param("organisation", organisation)
                .param("rehearsal", rehearsal)
                .query((row, _) -> notice(row))
                .optional();
    }

    private static TraderNotice notice(ResultSet row) throws SQLException {
        return new TraderNotice(
                row.getString("rehearsal"),
                RehearsalStore.order(row),
                row.getString("organisation"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getLong("filings"),
                row.getLong("refused"),
                row.getLong("owed"),
                row.getLong("owes"));
    }

    /** Keeps a list that the journal has recorded. */
    @Transactional
    public void add(String rehearsal, ListedCorrections list, Instant at) {
        jdbc.sql("""
                        insert into rehearsal.list (rehearsal, number, content, csv, receipt)
                        values (:rehearsal, :number, :content, :csv, :receipt) on conflict do nothing
                        """)
                .param("rehearsal", rehearsal)
                .param("number", list.number())
                .param("content", list.content().array())
                .param("csv", list.csv().array())
                .param("receipt", list.receipt().array())
                .update();
        jdbc.sql("update rehearsal.rehearsal set listed_at = coalesce(listed_at, :at) where id = :rehearsal")
                .param("rehearsal", rehearsal)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The list of a rehearsal, where one was issued. */
    public Optional<ListedCorrections> findList(String rehearsal) {
        return jdbc.sql("select * from rehearsal.list where rehearsal = :rehearsal")
                .param("rehearsal", rehearsal)
                .query((row, _) -> new ListedCorrections(
                        row.getString("number"),
                        new CanonicalBytes(row.getBytes("content")),
                        new CanonicalBytes(row.getBytes("csv")),
                        new CanonicalBytes(row.getBytes("receipt"))))
                .optional();
    }
}
