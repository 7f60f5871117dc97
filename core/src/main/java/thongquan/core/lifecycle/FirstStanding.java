package thongquan.core.lifecycle;

import java.time.LocalDate;
import thongquan.core.decision.Registration;
import thongquan.core.filing.Declaration;

/** Where a declaration stands by its registration. */
public final class FirstStanding {

    private FirstStanding() {}

    /** The standing of a declaration registered on that day. */
    public static Standing of(Registration registration, LocalDate day) {
        return Standing.registered(registration.decision().requireSelection().channel(), holds(registration, day));
    }

    /** What keeps the goods from release apart from checks: duty that is due, and an arrival still to come. */
    private static Holds holds(Registration registration, LocalDate day) {
        var holds = Holds.NONE;
        if (registration.decision().requireAssessment().payable().signum() > 0) {
            holds = holds.with(Hold.DUTY);
        }
        return isAhead(registration.declaration(), day) ? holds.with(Hold.ARRIVAL) : holds;
    }

    /** Whether goods are declared before they arrive (khai trước). */
    private static boolean isAhead(Declaration declaration, LocalDate day) {
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var arrival = consignment == null ? null : consignment.arrivalDate();
        return declaration.isImport() && arrival != null && arrival.isAfter(day);
    }
}
