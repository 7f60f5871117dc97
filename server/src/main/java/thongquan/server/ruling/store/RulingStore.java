package thongquan.server.ruling.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.core.ruling.RuledGoods;
import thongquan.core.ruling.RulingKind;
import thongquan.server.ruling.RuledForm;
import thongquan.server.ruling.SignedRuling;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rulings as signed, and their voidings. */
@Repository
public class RulingStore {

    private static final String ADD = """
            insert into ruling.ruling (number, request, holder, binds_all, published, kind, goods, ruled, reasoning,
                                       valid_from, valid_to, signed_on, signed_at, basis, drafted_by, signed_by,
                                       fingerprint)
            values (:number, :request, :holder, :bindsAll, :published, :kind, :goods::jsonb, :ruled::jsonb, :reasoning,
                    :from, :to, :signedOn, :signedAt, :basis, :draftedBy, :signedBy, :fingerprint)
            """;
    private static final String LIST = """
            select r.*, v.void_from, v.known_on, v.reason
              from ruling.ruling r
              left join ruling.voiding v on v.number = r.number
             order by r.signed_at desc, r.number desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RulingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The number of the next ruling signed in that year. */
    public String next(int year) {
        long number = jdbc.sql("select nextval('ruling.ruling_number')")
                .query(Long.class)
                .single();
        return "XDT-%d-%05d".formatted(year, number);
    }

    /** Keeps a ruling just signed. */
    public void add(SignedRuling signed) {
        var ruling = signed.ruling();
        jdbc.sql(ADD)
                .param("number", ruling.number())
                .param("request", signed.request())
                .param("holder", ruling.holder())
                .param("bindsAll", ruling.bindsAll())
                .param("published", signed.published())
                .param("kind", ruling.kind().name())
                .param("goods", json.writeValueAsString(ruling.goods()))
                .param("ruled", json.writeValueAsString(RuledForm.of(ruling.ruled())))
                .param("reasoning", signed.reasoning())
                .param("from", ruling.from())
                .param("to", ruling.to())
                .param("signedOn", ruling.knownSince())
                .param("signedAt", at(signed.signedAt()))
                .param("basis", ruling.basis())
                .param("draftedBy", signed.draftedBy())
                .param("signedBy", signed.signedBy())
                .param("fingerprint", ruling.fingerprint())
                .update();
    }

    /** Keeps that a ruling is void. */
    public void addVoiding(String number, AdvanceRuling.Voiding voiding, Instant at, String person) {
        jdbc.sql("""
                        insert into ruling.voiding (number, void_from, known_on, voided_at, person, reason)
                        values (:number, :from, :known, :at, :person, :reason)
                        """)
                .param("number", number)
                .param("from", voiding.from())
                .param("known", voiding.knownSince())
                .param("at", at(at))
                .param("person", person)
                .param("reason", voiding.reason())
                .update();
    }

    /** Every ruling, the one signed last first. */
    public List<SignedRuling> list() {
        return jdbc.sql(LIST).query((row, _) -> signed(row)).list();
    }

    private SignedRuling signed(ResultSet row) throws SQLException {
        return new SignedRuling(
                ruling(row),
                row.getString("request"),
                row.getString("reasoning"),
                row.getBoolean("published"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("drafted_by"),
                row.getString("signed_by"));
    }

    private AdvanceRuling ruling(ResultSet row) throws SQLException {
        var kind = RulingKind.valueOf(row.getString("kind"));
        var voidFrom = row.getObject("void_from", LocalDate.class);
        return new AdvanceRuling(
                row.getString("number"),
                row.getString("holder"),
                row.getBoolean("binds_all"),
                json.readValue(row.getString("goods"), RuledGoods.class),
                json.readValue(row.getString("ruled"), RuledForm.class).ruled(kind),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getString("basis"),
                voidFrom == null
                        ? null
                        : new AdvanceRuling.Voiding(
                                voidFrom, row.getObject("known_on", LocalDate.class), row.getString("reason")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
