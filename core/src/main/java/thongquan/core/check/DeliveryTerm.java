package thongquan.core.check;

import java.util.function.Predicate;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

/** Whether a cost that the delivery term leaves out of an import's price is declared, and only then. */
final class DeliveryTerm {

    private DeliveryTerm() {}

    /** Runs what is to be done where the term and what is declared do not go together. */
    static void check(Declaration declaration, LawBook law, String cost, Declared declared, Runnable otherwise) {
        var shipment = declaration.goodsShipment();
        if (!declaration.isImport() || shipment == null || shipment.tradeTerms() == null) {
            return;
        }
        var condition = shipment.tradeTerms().conditionCode();
        var term = condition == null ? null : law.code("delivery-term", condition);
        var place = term == null ? null : term.attribute(cost);
        if (place == null) {
            return;
        }
        var valuation = shipment.customsValuation();
        var kept = "excluded".equals(place)
                ? valuation != null && declared.answers().test(valuation)
                : valuation == null || !declared.adds().test(valuation);
        if (!kept) {
            otherwise.run();
        }
    }

    /**
     * What a valuation says of the cost.
     *
     * @param answers whether it says how much the cost is, or that there is none
     * @param adds whether it adds the cost to the price
     */
    record Declared(Predicate<CustomsValuation> answers, Predicate<CustomsValuation> adds) {}
}
