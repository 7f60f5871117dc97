package thongquan.server.clearance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.clearance.RegimeStock;
import thongquan.server.clearance.RegimeStocks.Use;
import thongquan.server.clearance.RegimeStocks.Wanted;

/** Reads stocks of goods under special regimes. */
@Repository
public class StockStore {

    private final JdbcClient jdbc;

    public StockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A declaration in force that others may follow. */
    public record Declared(String number, String trader, String procedure) {}

    /** Those of the numbers that are declarations in force. */
    public List<Declared> declared(Set<String> numbers) {
        return jdbc.sql("""
                        select number, trader, procedure
                          from clearance.declaration
                         where number = any(:numbers) and state not in ('CANCELLED', 'REFUSED')
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> new Declared(
                        row.getString("number"), row.getString("trader"), row.getString("procedure")))
                .list();
    }

    /** The stocks a declaration opened, by line. */
    public List<RegimeStock> of(String number) {
        return jdbc.sql("select * from clearance.stock where number = :number order by line")
                .param("number", number)
                .query((row, _) -> stock(row))
                .list();
    }

    /** The stocks with something left, the next deadline first; of any trader where none is named. */
    public List<RegimeStock> open(@Nullable Set<String> traders, Wanted wanted, LocalDate today) {
        return jdbc.sql("""
                        select * from clearance.stock
                         where taken < quantity
                           and (:traders::text[] is null or trader = any(:traders))
                           and (:procedure::text is null or procedure = :procedure)
                           and (not :overdue or deadline < :today)
                         order by deadline nulls last, number, line
                         limit :limit offset :offset
                        """)
                .param("traders", traders == null ? null : traders.toArray(String[]::new))
                .param("procedure", wanted.procedure())
                .param("overdue", wanted.overdue())
                .param("today", today)
                .param("limit", wanted.limit())
                .param("offset", wanted.offset())
                .query((row, _) -> stock(row))
                .list();
    }

    /** What was written off the stocks a declaration opened, by line. */
    public List<Use> usesOf(String number) {
        return uses("number", number);
    }

    /** What a declaration wrote off. */
    public List<Use> usesBy(String number) {
        return uses("by_number", number);
    }

    private List<Use> uses(String column, String number) {
        return jdbc.sql("select * from clearance.stock_use where " + column
                        + " = :number order by number, line, by_number, revision, item")
                .param("number", number)
                .query((row, _) -> new Use(
                        row.getString("number"),
                        row.getInt("line"),
                        row.getString("by_number"),
                        row.getInt("item"),
                        row.getBigDecimal("taken")))
                .list();
    }

    private static RegimeStock stock(ResultSet row) throws SQLException {
        return new RegimeStock(
                row.getString("number"),
                row.getInt("line"),
                row.getString("trader"),
                row.getString("procedure"),
                row.getString("hs"),
                row.getString("goods"),
                row.getString("unit"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("taken"),
                row.getLong("value"),
                spared(row.getString("spared")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("deadline", LocalDate.class));
    }

    private static Map<String, Long> spared(String text) {
        var spared = new HashMap<String, Long>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            int equals = text.indexOf('=', at);
            spared.put(text.substring(at, equals), Long.valueOf(text.substring(equals + 1, end)));
            at = end + 1;
        }
        return spared;
    }
}
