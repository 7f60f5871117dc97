package thongquan.server.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import thongquan.server.exchange.Notice;

/** Notices to organisations, and how far their maker has read the feed. */
@Repository
public class InboxStore {

    private static final String READER = "notices";
    private static final String ADD = """
            insert into exchange.notice (organisation, cursor, type, number, occurred_at, state, reason, due_at)
            values (:organisation, :cursor, :type, :number, :at, :state, :reason, :due::timestamptz)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    public InboxStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** How far the feed was read; empty: not at all yet. */
    public OptionalLong cursor() {
        var cursor = jdbc.sql("select cursor from exchange.reader where name = :name")
                .param("name", READER)
                .query(Long.class)
                .optional();
        return cursor.isPresent() ? OptionalLong.of(cursor.get()) : OptionalLong.empty();
    }

    /** Adds notices made of the feed up to that place; each once, however often it is added. */
    public void add(List<Notice> notices, long cursor) {
        transaction.executeWithoutResult(_ -> {
            batches.batchUpdate(ADD, notices.stream().map(InboxStore::columns).toArray(SqlParameterSource[]::new));
            jdbc.sql("""
                            insert into exchange.reader (name, cursor) values (:name, :cursor)
                            on conflict (name) do update set cursor = excluded.cursor
                            """).param("name", READER).param("cursor", cursor).update();
        });
    }

    /** Tells an organisation that a webhook of its own is paused. */
    public void addPaused(String organisation, String webhook, String why, Instant at) {
        jdbc.sql("""
                        insert into exchange.notice (organisation, cursor, type, number, occurred_at, state, reason)
                        values (:organisation, -nextval('exchange.own_notice'), :type, :number, :at, '', :reason)
                        """)
                .param("organisation", organisation)
                .param("type", Notice.WEBHOOK_PAUSED)
                .param("number", webhook)
                .param("at", DeliveryStore.utc(at))
                .param("reason", why)
                .update();
    }

    private static SqlParameterSource columns(Notice notice) {
        return new MapSqlParameterSource("organisation", notice.organisation())
                .addValue("cursor", notice.cursor())
                .addValue("type", notice.type())
                .addValue("number", notice.number())
                .addValue("at", DeliveryStore.utc(notice.occurredAt()))
                .addValue("state", notice.state())
                .addValue("reason", notice.reason())
                .addValue("due", DeliveryStore.utc(notice.dueAt()));
    }

    /** Notices of an organisation after a moment without these types, newest first. */
    public List<Notice> list(String organisation, Instant after, Collection<String> without, int limit) {
        return jdbc.sql("""
                        select * from exchange.notice
                         where organisation = :organisation and occurred_at > :after
                           and not type = any (string_to_array(:without, ' '))
                         order by occurred_at desc, cursor desc
                         limit :limit
                        """)
                .param("organisation", organisation)
                .param("after", DeliveryStore.utc(after))
                .param("without", String.join(" ", without))
                .param("limit", limit)
                .query(InboxStore::notice)
                .list();
    }

    /** Forgets notices of things before that moment. */
    public void forget(Instant before) {
        jdbc.sql("delete from exchange.notice where occurred_at < :before")
                .param("before", DeliveryStore.utc(before))
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getString("organisation"),
                row.getLong("cursor"),
                row.getString("type"),
                row.getString("number"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("reason"),
                SubscriptionStore.instant(row, "due_at"));
    }
}
