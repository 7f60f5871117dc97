package thongquan.server.rehearsal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.rehearsal.Difference;
import thongquan.server.journal.CopyRows;
import thongquan.server.rehearsal.ChangedFiling;
import thongquan.server.rehearsal.FilingFilter;

/** The filings that change, by which each figure of a report can be followed. */
@Repository
public class ChangedFilingStore {

    private static final String INTO =
            "rehearsal.filing (rehearsal, number, trader, name, outcome, owed, owes, hs, taxes, rules, detail)";
    private static final int ROW = 1024;
    private static final String FROM = """
             from rehearsal.filing
            where rehearsal = :rehearsal
              and (:outcome::text is null or outcome = :outcome)
              and (:trader::text is null or trader = :trader)
              and (:hs::text is null or hs like '% ' || :hs || '%')
              and (:tax::text is null or taxes like '% ' || :tax || ' %')
              and (:rule::text is null or rules like '% ' || :rule || ' %')
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    public ChangedFilingStore(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Keeps filings that change, all or none. */
    public void add(String rehearsal, List<ChangedFiling> filings) throws SQLException {
        var rows = new CopyRows(INTO, filings.size() * ROW);
        for (var filing : filings) {
            rows.row(11)
                    .text(rehearsal)
                    .text(filing.number())
                    .text(filing.trader())
                    .text(filing.name())
                    .text(filing.outcome().name())
                    .int8(filing.owed())
                    .int8(filing.owes())
                    .text(filing.hs())
                    .text(filing.taxes())
                    .text(filing.rules())
                    .text(filing.detail());
        }
        try (var connection = database.getConnection()) {
            rows.send(connection);
        }
    }

    /** What a rehearsal that came to no end has kept goes away. */
    public void remove(String rehearsal) {
        jdbc.sql("delete from rehearsal.filing where rehearsal = :rehearsal")
                .param("rehearsal", rehearsal)
                .update();
    }

    /** The filings a filter leaves: those that would be refused first, then the greatest difference. */
    public List<ChangedFiling> list(String rehearsal, FilingFilter filter) {
        return jdbc.sql("select *" + FROM
                        + " order by outcome = 'NEWLY_REFUSED' desc, abs(owes - owed) desc, number"
                        + " limit :limit offset :offset")
                .params(parameters(rehearsal, filter))
                .query((row, _) -> filing(row))
                .list();
    }

    /** The same in the order of their numbers: for lists that are signed. */
    public List<ChangedFiling> listByNumber(String rehearsal, int limit) {
        return jdbc.sql("select * from rehearsal.filing where rehearsal = :rehearsal order by number limit :limit")
                .param("rehearsal", rehearsal)
                .param("limit", limit)
                .query((row, _) -> filing(row))
                .list();
    }

    /** How many filings a filter leaves. */
    public long count(String rehearsal, FilingFilter filter) {
        return jdbc.sql("select count(*)" + FROM)
                .params(parameters(rehearsal, filter))
                .query(Long.class)
                .single();
    }

    private static Map<String, @Nullable Object> parameters(String rehearsal, FilingFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("rehearsal", rehearsal);
        parameters.put("outcome", filter.outcome());
        parameters.put("trader", filter.trader());
        parameters.put("hs", digits(filter.hs()));
        parameters.put("tax", plain(filter.tax()));
        parameters.put("rule", plain(filter.rule()));
        parameters.put("limit", filter.limit());
        parameters.put("offset", filter.offset());
        return parameters;
    }

    private static @Nullable String digits(@Nullable String text) {
        return text == null ? null : text.replaceAll("[^0-9]", "");
    }

    /** Without what the database would take for a pattern. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replaceAll("[^A-Za-z0-9-]", "");
    }

    private static ChangedFiling filing(ResultSet row) throws SQLException {
        return new ChangedFiling(
                row.getString("number"),
                row.getString("trader"),
                row.getString("name"),
                Difference.Outcome.valueOf(row.getString("outcome")),
                row.getLong("owed"),
                row.getLong("owes"),
                row.getString("hs"),
                row.getString("taxes"),
                row.getString("rules"),
                row.getString("detail"));
    }
}
