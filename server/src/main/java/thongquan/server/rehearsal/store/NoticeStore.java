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
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.TraderNotice;

/** What came of a rehearsal: notices to traders, and the list of refunds and additional payments. */
@Repository
public class NoticeStore {

    private static final String UNTOLD = """
            select trader, count(*) as filings, count(*) filter (where outcome = 'NEWLY_REFUSED') as refused,
                   coalesce(sum(owed) filter (where outcome in ('MORE', 'LESS', 'SHIFTED')), 0) as owed,
                   coalesce(sum(owes) filter (where outcome in ('MORE', 'LESS', 'SHIFTED')), 0) as owes
              from rehearsal.filing
             where rehearsal = :rehearsal and trader <> ''
               and not exists (select from rehearsal.notice
                                where notice.rehearsal = :rehearsal and notice.organisation = filing.trader)
             group by trader
             order by trader
             limit :limit
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

    /** The notices still to be sent to traders with a filing that changes, in the order of their tax codes. */
    public List<TraderNotice> listUntold(RecordedRehearsal rehearsal, int limit) {
        return jdbc.sql(UNTOLD)
                .param("rehearsal", rehearsal.id())
                .param("limit", limit)
                .query((row, _) -> new TraderNotice(
                        rehearsal.id(),
                        rehearsal.order(),
                        row.getString("trader"),
                        Instant.EPOCH,
                        row.getLong("filings"),
                        row.getLong("refused"),
                        row.getLong("owed"),
                        row.getLong("owes")))
                .list();
    }

    /** How many were told of a rehearsal. */
    public int count(String rehearsal) {
        return jdbc.sql("select count(*) from rehearsal.notice where rehearsal = :rehearsal")
                .param("rehearsal", rehearsal)
                .query(Integer.class)
                .single();
    }

    /** Notes when the traders were told; the first time counts. */
    public void markNotified(String rehearsal, Instant at) {
        jdbc.sql("update rehearsal.rehearsal set notified_at = coalesce(notified_at, :at) where id = :rehearsal")
                .param("rehearsal", rehearsal)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
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
