package thongquan.server.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import thongquan.server.exchange.Delivery;
import thongquan.server.exchange.Delivery.State;
import thongquan.server.exchange.Progress;

/** The log of deliveries, and how each webhook fares. */
@Repository
public class DeliveryStore {

    private static final String LOG = """
            insert into exchange.delivery
                   (subscription, cursor, type, number, state, attempts, status, trouble, millis, first_at, last_at, next_at)
            select :subscription, :cursor, :type, :number, :state, :attempts, :status, :trouble, :millis, :first, :last,
                   :next::timestamptz
             where exists (select 1 from exchange.subscription s where s.id = :subscription)
            on conflict (subscription, cursor) do update
               set state = excluded.state, attempts = exchange.delivery.attempts + excluded.attempts,
                   status = excluded.status, trouble = excluded.trouble, millis = excluded.millis,
                   last_at = excluded.last_at, next_at = excluded.next_at
            """;
    private static final String PROGRESS = """
            update exchange.subscription
               set cursor = greatest(cursor, :cursor), failures = :failures, failing_since = :since::timestamptz,
                   trouble = :trouble,
                   state = case when :paused::text is null then state else 'PAUSED' end,
                   why = coalesce(:paused, why)
             where id = :subscription
            """;
    /** Of each declaration of a webhook the earliest only: later events wait behind it. */
    private static final String DUE = """
            select d.*
              from exchange.delivery d
             where d.state = 'WAITING' and d.next_at <= :now
               and not exists (select 1
                                 from exchange.delivery e
                                where e.subscription = d.subscription and e.number = d.number
                                  and e.state = 'WAITING' and e.cursor < d.cursor)
             order by d.next_at
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    public DeliveryStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** Writes what was done in one transaction; attempts are added to those noted before. */
    public void write(List<Delivery> deliveries, List<Progress> progress) {
        transaction.executeWithoutResult(_ -> {
            batches.batchUpdate(
                    LOG, deliveries.stream().map(DeliveryStore::columns).toArray(SqlParameterSource[]::new));
            batches.batchUpdate(
                    PROGRESS, progress.stream().map(DeliveryStore::columns).toArray(SqlParameterSource[]::new));
        });
    }

    private static SqlParameterSource columns(Delivery delivery) {
        return new MapSqlParameterSource("subscription", delivery.subscription())
                .addValue("cursor", delivery.cursor())
                .addValue("type", delivery.type())
                .addValue("number", delivery.number())
                .addValue("state", delivery.state().name())
                .addValue("attempts", delivery.attempts())
                .addValue("status", delivery.status())
                .addValue("trouble", delivery.trouble())
                .addValue("millis", delivery.millis())
                .addValue("first", utc(delivery.firstAt()))
                .addValue("last", utc(delivery.lastAt()))
                .addValue("next", utc(delivery.nextAt()));
    }

    private static SqlParameterSource columns(Progress progress) {
        return new MapSqlParameterSource("subscription", progress.subscription())
                .addValue("cursor", progress.cursor())
                .addValue("failures", progress.failures())
                .addValue("since", utc(progress.since()))
                .addValue("trouble", progress.trouble())
                .addValue("paused", progress.paused());
    }

    /** Set-aside deliveries whose time has come. */
    public List<Delivery> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", utc(now))
                .param("limit", limit)
                .query(DeliveryStore::delivery)
                .list();
    }

    /** Numbers of which a webhook has something set aside, each as often as it has. */
    public List<String> numbersWaiting(String subscription) {
        return jdbc.sql("select number from exchange.delivery where subscription = :id and state = 'WAITING'")
                .param("id", subscription)
                .query((row, _) -> row.getString("number"))
                .list();
    }

    /** The newest deliveries of a webhook, newest first. */
    public List<Delivery> list(String subscription, int limit) {
        return jdbc.sql("""
                        select * from exchange.delivery
                         where subscription = :id
                         order by last_at desc, cursor desc
                         limit :limit
                        """)
                .param("id", subscription)
                .param("limit", limit)
                .query(DeliveryStore::delivery)
                .list();
    }

    /** One delivery. */
    public Optional<Delivery> find(String subscription, long cursor) {
        return jdbc.sql("select * from exchange.delivery where subscription = :id and cursor = :cursor")
                .param("id", subscription)
                .param("cursor", cursor)
                .query(DeliveryStore::delivery)
                .optional();
    }

    /** Forgets what was settled before that moment. */
    public void forget(Instant before) {
        jdbc.sql("delete from exchange.delivery where last_at < :before and state <> 'WAITING'")
                .param("before", utc(before))
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getString("subscription"),
                row.getLong("cursor"),
                row.getString("type"),
                row.getString("number"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("status"),
                row.getString("trouble"),
                row.getInt("millis"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                SubscriptionStore.instant(row, "next_at"));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
