package thongquan.formats.wco;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.ValuationAdjustment;

/**
 * How the value is built. Read: FreightChargeAmount, and each ChargeDeduction: the insurance where its ChargesTypeCode is
 * {@code INS}, otherwise an adjustment, whose code is its title (one character, {@code -} for none) and its class; the
 * codes are statements.
 */
final class ValuationMapping {

    private static final String VALUATION = "CustomsValuation";
    private static final String FREIGHT = "FreightChargeAmount";
    private static final String CHARGE = "ChargeDeduction";
    private static final String TYPE = "ChargesTypeCode";
    private static final String AMOUNT = "OtherChargeDeductionAmount";
    private static final String INSURANCE = "INS";
    private static final String NO_TITLE = "-";

    private ValuationMapping() {}

    static @Nullable CustomsValuation read(@Nullable WcoElement shipment, Statements statements) {
        var from = shipment == null ? null : shipment.part(VALUATION);
        return Presence.of(new CustomsValuation(
                statements.text(Statement.VALUATION_METHOD),
                statements.text(Statement.FREIGHT_CODE),
                from == null ? null : from.amount(FREIGHT),
                statements.text(Statement.INSURANCE_CODE),
                from == null ? null : charge(from, INSURANCE),
                from == null ? List.of() : adjustments(from),
                statements.text(Statement.VALUATION_DETAILS),
                statements.text(Statement.AFFILIATION)));
    }

    private static List<ValuationAdjustment> adjustments(WcoElement valuation) {
        var adjustments = new ArrayList<ValuationAdjustment>();
        for (var each : valuation.parts(CHARGE)) {
            var type = each.text(TYPE);
            if (!INSURANCE.equals(type)) {
                var title = type == null || type.startsWith(NO_TITLE) ? null : type.substring(0, 1);
                var kind = type == null || type.length() == 1 ? null : type.substring(1);
                adjustments.add(new ValuationAdjustment(title, kind, each.amount(AMOUNT)));
            }
        }
        return adjustments;
    }

    static void print(CustomsValuation valuation, WcoElement declaration, WcoElement shipment) {
        var into = shipment.one(VALUATION).putAmount(FREIGHT, valuation.freightCharge());
        printCharge(valuation.insuranceCharge(), INSURANCE, into);
        for (var adjustment : valuation.adjustments()) {
            var title = adjustment.titleCode() == null ? NO_TITLE : adjustment.titleCode();
            var kind = adjustment.classCode() == null ? "" : adjustment.classCode();
            into.add(CHARGE).put(TYPE, title + kind).putAmount(AMOUNT, adjustment.amount());
        }
        Statements.put(declaration, Statement.VALUATION_METHOD, valuation.methodCode());
        Statements.put(declaration, Statement.FREIGHT_CODE, valuation.freightCode());
        Statements.put(declaration, Statement.INSURANCE_CODE, valuation.insuranceCode());
        Statements.put(declaration, Statement.VALUATION_DETAILS, valuation.details());
        Statements.put(declaration, Statement.AFFILIATION, valuation.affiliationCode());
    }

    /** The amount of the charge of that type in a valuation, or null where there is none. */
    static @Nullable Amount charge(WcoElement valuation, String type) {
        for (var each : valuation.parts(CHARGE)) {
            if (type.equals(each.text(TYPE))) {
                return each.amount(AMOUNT);
            }
        }
        return null;
    }

    /** Puts a charge of that type into a valuation, where there is an amount. */
    static void printCharge(@Nullable Amount amount, String type, WcoElement valuation) {
        if (amount != null) {
            valuation.add(CHARGE).put(TYPE, type).putAmount(AMOUNT, amount);
        }
    }
}
