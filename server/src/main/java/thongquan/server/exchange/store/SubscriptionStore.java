package thongquan.server.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.exchange.Subscription;
import thongquan.server.exchange.Subscription.State;

/** Webhooks: where to, what of, and how far. */
@Repository
public class SubscriptionStore {

    private final JdbcClient jdbc;

    public SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a new one. */
    public void add(Subscription subscription) {
        jdbc.sql("""
                        insert into exchange.subscription
                               (id, organisation, url, types, state, cursor, created_by, created_at)
                        values (:id, :organisation, :url, :types, :state, :cursor, :by, :at)
                        """)
                .param("id", subscription.id())
                .param("organisation", subscription.organisation())
                .param("url", subscription.url())
                .param("types", String.join(" ", subscription.types()))
                .param("state", subscription.state().name())
                .param("cursor", subscription.cursor())
                .param("by", subscription.createdBy())
                .param("at", subscription.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them. */
    public List<Subscription> list() {
        return jdbc.sql("select * from exchange.subscription")
                .query(SubscriptionStore::subscription)
                .list();
    }

    /** Those of an organisation, oldest first. */
    public List<Subscription> list(String organisation) {
        return jdbc.sql(
                        "select * from exchange.subscription where organisation = :organisation order by created_at, id")
                .param("organisation", organisation)
                .query(SubscriptionStore::subscription)
                .list();
    }

    /** The one of that name. */
    public Optional<Subscription> find(String id) {
        return jdbc.sql("select * from exchange.subscription where id = :id")
                .param("id", id)
                .query(SubscriptionStore::subscription)
                .optional();
    }

    /** Begins or stops to send; a fresh beginning forgets earlier failures. */
    public void set(String id, State state, @Nullable String why) {
        jdbc.sql("""
                        update exchange.subscription
                           set state = :state, why = :why, failures = 0, failing_since = null
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("why", why)
                .update();
    }

    /** Gives it the next secret. */
    public void changeSecret(String id, Instant at) {
        jdbc.sql("update exchange.subscription set secret = secret + 1, changed_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes it with its log. */
    public void remove(String id) {
        jdbc.sql("delete from exchange.subscription where id = :id")
                .param("id", id)
                .update();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        var types = row.getString("types");
        return new Subscription(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("url"),
                types.isEmpty() ? Set.of() : Set.of(types.split(" ", -1)),
                State.valueOf(row.getString("state")),
                row.getString("why"),
                row.getLong("cursor"),
                row.getInt("secret"),
                instant(row, "changed_at"),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getString("trouble"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
