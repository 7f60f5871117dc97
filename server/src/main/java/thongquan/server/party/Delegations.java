package thongquan.server.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import thongquan.server.party.cache.Remembered;

/**
 * Which traders let which broker lodge and see declarations in their name. A delegation given or revoked elsewhere
 * shows within {@link PartySettings#freshness()}.
 */
@Service
public class Delegations {
    private static final String FROM = """
            select from_organisation_id as trader, valid_from, valid_to
              from party.delegation
             where to_organisation_id = :broker
               and scope = 'DECLARATIONS'
               and revoked_at is null
            """;

    private final JdbcClient jdbc;
    private final Remembered<String, List<Mandate>> remembered;

    Delegations(JdbcClient jdbc, PartySettings settings) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, settings.freshness(), settings.remembered());
    }

    /** Whether on that day the organisation may act for the trader: it is the trader or the trader's broker. */
    public boolean represents(String organisation, String trader, LocalDate on) {
        return organisation.equals(trader)
                || mandates(organisation).stream()
                        .anyMatch(mandate -> mandate.trader().equals(trader) && mandate.holdsOn(on));
    }

    /** The traders in whose name the organisation may act on that day, itself included. */
    public Set<String> principals(String organisation, LocalDate on) {
        var traders = mandates(organisation).stream()
                .filter(mandate -> mandate.holdsOn(on))
                .map(Mandate::trader)
                .collect(Collectors.toSet());
        traders.add(organisation);
        return Set.copyOf(traders);
    }

    void forget(String broker) {
        remembered.forget(broker);
    }

    private List<Mandate> mandates(String broker) {
        return remembered.find(broker).orElseThrow();
    }

    private Optional<List<Mandate>> read(String broker) {
        return Optional.of(List.copyOf(
                jdbc.sql(FROM).param("broker", broker).query(Mandate.class).list()));
    }

    private record Mandate(
            String trader, LocalDate validFrom, @Nullable LocalDate validTo) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
