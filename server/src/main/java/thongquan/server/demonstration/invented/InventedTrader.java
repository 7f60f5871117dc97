package thongquan.server.demonstration.invented;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Party;
import thongquan.core.risk.TraderStanding;

/**
 * A trader that does not exist.
 *
 * @param id a tax code of the range 99, which the tax authority gives to nobody
 * @param complianceLevel 1 priority enterprise to 5 non-compliant (Circular 81/2019)
 * @param registeredDays days since its registration with customs when the demonstration began
 * @param broker who declares for it, or null where it declares itself
 */
public record InventedTrader(
        String id,
        String name,
        String address,
        Industry industry,
        int complianceLevel,
        int registeredDays,
        @Nullable String broker) {

    /** The trader as named in a declaration. */
    public Party party() {
        return new Party(id, name, address, "VN", null);
    }

    /** What customs knows of the trader on the day the demonstration begins. */
    public TraderStanding standing() {
        return new TraderStanding(complianceLevel, registeredDays, 0);
    }

    /** The day of its registration, where the demonstration begins on the given day. */
    public LocalDate registeredOn(LocalDate beginning) {
        return beginning.minusDays(registeredDays);
    }
}
