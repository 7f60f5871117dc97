package thongquan.server.demonstration;

import java.time.LocalDate;
import java.util.List;
import thongquan.core.law.LawBook;
import thongquan.server.demonstration.goods.Goods;
import thongquan.server.demonstration.invented.InventedTrader;

/**
 * What was drawn first of a filing, on which everything else depends.
 *
 * @param procedure code of the customs procedure
 * @param partner country the goods come from or go to
 * @param mode code of the mode of transport
 * @param express whether it is a small express consignment
 * @param goods the goods of each item
 */
record Lot(
        InventedTrader trader,
        boolean isImport,
        String procedure,
        String partner,
        String mode,
        boolean express,
        List<Goods> goods,
        LawBook law) {

    /** The day on which it is lodged. */
    LocalDate today() {
        return law.lawDate();
    }

    /** Whether its taxes are due: neither processing nor making of exports. */
    boolean isTaxed() {
        return !procedure.startsWith("E");
    }
}
