package thongquan.server.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import thongquan.core.risk.TraderStanding;
import thongquan.server.party.cache.Remembered;

/** The organisations known to customs; what it answers may be as old as {@link PartySettings#freshness()}. */
@Service
public class Organisations {
    private static final String COLUMNS = "select id, kind, name, registered_on, compliance_level";
    private static final String FIND = COLUMNS + " from party.organisation where id = :id";
    private static final String LIST = COLUMNS + " from party.organisation where kind = :kind order by id";

    private final JdbcClient jdbc;
    private final Remembered<String, Organisation> remembered;

    Organisations(JdbcClient jdbc, PartySettings settings) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, settings.freshness(), settings.remembered());
    }

    /** The organisation with this tax code or office code. */
    public Optional<Organisation> find(String id) {
        return remembered.find(id);
    }

    /** All organisations of one kind, by id. */
    public List<Organisation> list(OrganisationKind kind) {
        return jdbc.sql(LIST)
                .param("kind", kind.name())
                .query(Organisations::organisation)
                .list();
    }

    /**
     * What the register knows of a trader on a day: compliance level and days since registration; a trader of whom
     * nothing is known is {@link TraderStanding#UNKNOWN}. Debts are known to the revenue module, so overdue days are 0.
     */
    public TraderStanding standing(String id, LocalDate on) {
        return find(id).map(trader -> standing(trader, on)).orElse(TraderStanding.UNKNOWN);
    }

    private static TraderStanding standing(Organisation trader, LocalDate on) {
        var days = Math.max(0, ChronoUnit.DAYS.between(trader.registeredOn(), on));
        return new TraderStanding(trader.complianceLevel(), Math.toIntExact(days), 0);
    }

    void forget(String id) {
        remembered.forget(id);
    }

    private Optional<Organisation> read(String id) {
        return jdbc.sql(FIND).param("id", id).query(Organisations::organisation).optional();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getString("id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("registered_on", LocalDate.class),
                row.getInt("compliance_level"));
    }
}
