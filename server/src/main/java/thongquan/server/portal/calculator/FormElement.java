package thongquan.server.portal.calculator;

import java.util.Optional;

/** Where in a declaration each field of the calculator stands, in the order of the form; a pointer comes before those that
 * begin it. */
public enum FormElement {
    HS("hs", "/commodity", true),
    ORIGIN("origin", "/originCountryCode", true),
    SCHEDULE("schedule", "/tariffScheduleCode", true),
    PRODUCER("producer", "/producerId", true),
    CURRENCY("currency", "/itemCharge/currencyCode", true),
    VALUE("value", "/itemCharge", true),
    TERM("term", "/tradeTerms/conditionCode", false),
    FREIGHT("freight", "/customsValuation/freightCharge", false),
    INSURANCE("insurance", "/customsValuation/insuranceCharge", false),
    UNIT("unit", "/statisticalQuantity/unitCode", true),
    QUANTITY("quantity", "/statisticalQuantity", true),
    SECOND("second", "/secondQuantity", true),
    QUOTA("quota", "/outOfQuotaCode", true),
    CLAIMS("claims", "/dutyTaxFees", true);

    private static final String ITEM = "/goodsShipment/goodsItems/0";

    private final String field;
    private final String pointer;

    FormElement(String field, String end, boolean item) {
        this.field = field;
        this.pointer = (item ? ITEM : "/goodsShipment") + end;
    }

    /** The name of the field in the form. */
    public String field() {
        return field;
    }

    String pointer() {
        return pointer;
    }

    /** The field that a finding is about; empty for what a calculator does not ask. */
    public static Optional<FormElement> of(String pointer) {
        for (var element : values()) {
            if (pointer.startsWith(element.pointer)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
