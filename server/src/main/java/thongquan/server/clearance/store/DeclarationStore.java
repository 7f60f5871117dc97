package thongquan.server.clearance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.lifecycle.StandingText;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationFilter;
import thongquan.server.clearance.DeclarationSummary;

/** Reads where declarations stand. */
@Repository
public class DeclarationStore {

    private static final String WHERE = """
             where (:organisations::text[] is null or trader = any(:organisations) or agent = any(:organisations))
               and (:office::text is null or office = :office)
               and (:channel::text is null or channel = :channel)
               and (:state::text is null or state = :state)
               and (not :withOfficer or with_officer)
               and (:before::text is null or (registered_at, number)
                    < (select b.registered_at, b.number from clearance.declaration b where b.number = :before))
               and (:text::text is null
                    or number like :text || '%'
                    or trader = :text
                    or reference = :text
                    or hs like :text || '%'
                    or trader_name ilike '%' || :text || '%'
                    or goods ilike '%' || :text || '%')
            """;

    private final JdbcClient jdbc;

    public DeclarationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The version of a declaration that counts.
     *
     * @param registeredAt when its first version was registered
     */
    public record Current(int version, Instant registeredAt) {}

    /** The versions that count, by number; a number unknown is left out. */
    public Map<String, Current> current(List<String> numbers) {
        var found = new HashMap<String, Current>();
        jdbc.sql("select number, version, registered_at from clearance.declaration where number = any(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("number"),
                            new Current(
                                    row.getInt("version"),
                                    row.getObject("registered_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return found;
    }

    /** The declaration of the eleven digits. */
    public Optional<DeclarationSummary> find(String number) {
        return jdbc.sql("select * from clearance.declaration where number = :number")
                .param("number", number)
                .query((row, _) -> summary(row))
                .optional();
    }

    /** Declarations that are over their legal time, the longest first, at most so many. */
    public List<DeclarationSummary> overdue(Instant now, int limit) {
        return jdbc.sql("""
                        select * from clearance.declaration
                         where due_at < :now
                           and (with_officer
                                or state not in ('CLEARED', 'EXITED', 'ARCHIVED', 'REFUSED', 'CANCELLED'))
                         order by due_at
                         limit :limit
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    /** The declarations a filter leaves, in its order. */
    public List<DeclarationSummary> list(DeclarationFilter filter) {
        return jdbc.sql("select * from clearance.declaration" + WHERE + " order by " + order(filter)
                        + " limit :limit offset :offset")
                .params(parameters(filter))
                .query((row, _) -> summary(row))
                .list();
    }

    /** How many declarations a filter leaves, by channel. */
    public Map<Channel, Long> count(DeclarationFilter filter) {
        var counts = new EnumMap<Channel, Long>(Channel.class);
        jdbc.sql("select channel, count(*) as found from clearance.declaration" + WHERE + " group by channel")
                .params(parameters(filter))
                .query(row -> {
                    counts.put(Channel.valueOf(row.getString("channel")), row.getLong("found"));
                });
        return counts;
    }

    private static String order(DeclarationFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> "registered_at desc, number desc";
            case DUE -> "due_at nulls last, number";
            case RISK -> "score desc, due_at nulls last, number";
            case VALUE -> "customs_value desc, number";
        };
    }

    private static Map<String, @Nullable Object> parameters(DeclarationFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        var organisations = filter.organisations();
        parameters.put("organisations", organisations == null ? null : organisations.toArray(String[]::new));
        parameters.put("office", filter.office());
        parameters.put("channel", name(filter.channel()));
        parameters.put("state", name(filter.state()));
        parameters.put("withOfficer", filter.withOfficer());
        parameters.put("before", filter.before());
        parameters.put("text", filter.text());
        parameters.put("limit", filter.limit());
        parameters.put("offset", filter.offset());
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static DeclarationSummary summary(ResultSet row) throws SQLException {
        return new DeclarationSummary(
                row.getString("number"),
                row.getInt("version"),
                row.getString("type"),
                row.getString("procedure"),
                row.getString("office"),
                row.getString("trader"),
                row.getString("trader_name"),
                row.getString("agent"),
                row.getString("reference"),
                StandingText.parse(row.getString("standing")),
                Channel.valueOf(row.getString("channel")),
                row.getString("reason_class"),
                row.getInt("score"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                row.getString("hs"),
                row.getString("goods"),
                row.getString("origin"),
                row.getInt("item_count"),
                row.getLong("customs_value"),
                row.getLong("payable"),
                row.getInt("revision"),
                since(row),
                row.getString("timer"),
                row.getInt("raised"));
    }

    private static Instant since(ResultSet row) throws SQLException {
        var since = instant(row.getObject("since", OffsetDateTime.class));
        return since == null
                ? row.getObject("registered_at", OffsetDateTime.class).toInstant()
                : since;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
