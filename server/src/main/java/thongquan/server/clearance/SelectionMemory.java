package thongquan.server.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import thongquan.core.filing.Declaration;
import thongquan.core.risk.EarlierSelection;
import thongquan.server.clearance.store.SelectionMemoryStore;

/**
 * Remembers how goods were selected when their declaration became void: whoever cancels after red and declares the same
 * goods again gains nothing. Most traders never cancelled, and for them no trip to the database is made.
 */
@Service
public class SelectionMemory {

    private static final Logger LOG = LoggerFactory.getLogger(SelectionMemory.class);

    private final SelectionMemoryStore store;
    private final Clock clock;
    private volatile Set<String> traders = Set.of();

    SelectionMemory(SelectionMemoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is remembered when a declaration becomes void.
     *
     * @param until how long
     */
    public record Remembered(Declaration declaration, Instant until) {}

    /** The earlier selection of the same goods, or null where there is none. */
    @Nullable
    EarlierSelection of(Declaration declaration, Instant now) {
        var trader = declaration.trader();
        if (trader == null || trader.id() == null || !traders.contains(trader.id())) {
            return null;
        }
        return store.find(trader.id(), marks(declaration), now).orElse(null);
    }

    /** By what the same goods are known again: their transport documents and their invoice. */
    public static List<String> marks(Declaration declaration) {
        var marks = new ArrayList<String>();
        var shipment = declaration.goodsShipment();
        if (shipment != null && shipment.consignment() != null) {
            for (var document : shipment.consignment().transportContractDocumentIds()) {
                marks.add("transport " + document);
            }
        }
        if (shipment != null && shipment.invoice() != null && shipment.invoice().id() != null) {
            marks.add("invoice " + shipment.invoice().id() + " "
                    + shipment.invoice().issueDate());
        }
        return List.copyOf(marks);
    }

    /** Takes in what this or another program remembered. */
    @Scheduled(fixedDelay = 5_000)
    void refresh() {
        try {
            traders = store.traders(clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("The database is away: earlier selections are as they were known last", away);
        }
    }
}
