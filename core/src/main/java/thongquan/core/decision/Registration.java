package thongquan.core.decision;

import java.time.LocalDate;
import thongquan.core.filing.Declaration;
import thongquan.core.lifecycle.Hold;
import thongquan.core.lifecycle.Holds;
import thongquan.core.lifecycle.Standing;
import thongquan.core.value.DeclarationNumber;

/** A declaration that customs accepted under a number, with the decision on it. */
public record Registration(DeclarationNumber number, Declaration declaration, Decision decision)
        implements Registering {

    @Override
    public Registration registration() {
        return this;
    }

    /** Where the declaration stands by its registration on that day. */
    public Standing standing(LocalDate day) {
        return Standing.registered(decision.requireSelection().channel(), holds(day));
    }

    /** What keeps the goods from release apart from checks: duty that is due, and an arrival still to come. */
    public Holds holds(LocalDate day) {
        var holds = Holds.NONE;
        if (decision.requireAssessment().payable().signum() > 0) {
            holds = holds.with(Hold.DUTY);
        }
        return isAhead(day) ? holds.with(Hold.ARRIVAL) : holds;
    }

    /** Whether goods are declared before they arrive (khai trước). */
    private boolean isAhead(LocalDate day) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var arrival = consignment == null ? null : consignment.arrivalDate();
        return declaration.isImport() && arrival != null && arrival.isAfter(day);
    }
}
