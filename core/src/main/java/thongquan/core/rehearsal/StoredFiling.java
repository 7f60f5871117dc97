package thongquan.core.rehearsal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawEdition;
import thongquan.core.ruling.Rulings;

/**
 * A filing as it stands in a journal or a file, to be decided anew.
 *
 * @param number what names it in the report: its declaration number, or its file
 * @param registered the day it was registered, in Vietnamese time
 * @param law the edition it was decided under
 * @param rulings the advance rulings it was decided with: a fact, which stays the same under another law
 */
public record StoredFiling(
        String number, LocalDate registered, LawEdition law, Declaration declaration, Rulings rulings) {

    /** A filing where no register of rulings is at hand. */
    public StoredFiling(String number, LocalDate registered, LawEdition law, Declaration declaration) {
        this(number, registered, law, declaration, Rulings.NOT_AT_HAND);
    }

    /** The day the goods arrive, as declared; null where no day was declared. */
    public @Nullable LocalDate arrival() {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        return consignment == null ? null : consignment.arrivalDate();
    }

    /** The trader's tax code; empty where none was declared. */
    public String trader() {
        var trader = declaration.trader();
        return trader == null || trader.id() == null ? "" : trader.id();
    }

    /** The trader's name as declared; empty where none was. */
    public String traderName() {
        var trader = declaration.trader();
        return trader == null || trader.name() == null ? "" : trader.name();
    }
}
