package thongquan.server.portal.lodging;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;
import thongquan.server.portal.NumberInput;
import thongquan.server.portal.calculator.FormRule;

/**
 * The declaration that the fields of a draft amount to, and what cannot be read of them. The form does not ask twice:
 * items are numbered by their order, amounts without a currency are in the invoice's, and listed containers are counted.
 */
final class DraftDeclaration {

    private static final String INVOICE_CURRENCY = "/goodsShipment/invoice/amount/currencyCode";
    private static final String CONTAINERS = "/goodsShipment/consignment/transportEquipments";
    private static final List<String> CHARGES =
            List.of("/goodsShipment/customsValuation/freightCharge", "/goodsShipment/customsValuation/insuranceCharge");

    private final DraftFields fields;
    private final List<Finding> findings = new ArrayList<>();

    private DraftDeclaration(DraftFields fields) {
        this.fields = fields;
    }

    /** A declaration with what of its fields could not be read. */
    record Read(Declaration declaration, List<Finding> findings) {}

    static Read of(DraftFields fields) {
        var reading = new DraftDeclaration(completed(fields));
        var declaration = (Declaration) reading.record(Declaration.shape(), "");
        return new Read(declaration, List.copyOf(reading.findings));
    }

    /** The fields by which the filing can be typed again; numbers so that they can be read one way only. */
    static DraftFields fields(Declaration declaration) {
        var texts = new TreeMap<String, String>();
        write(declaration, "", texts);
        return new DraftFields(texts);
    }

    private static DraftFields completed(DraftFields fields) {
        var more = new HashMap<String, String>();
        int containers = fields.count(CONTAINERS);
        if (containers > 0) {
            orElse(fields, "/goodsShipment/consignment/containerCount", Integer.toString(containers), more);
        }
        var currency = fields.text(INVOICE_CURRENCY);
        for (var charge : CHARGES) {
            currency(fields, charge, currency, more);
        }
        for (int i = 0; i < fields.count("/goodsShipment/customsValuation/adjustments"); i++) {
            currency(fields, "/goodsShipment/customsValuation/adjustments/" + i + "/amount", currency, more);
        }
        for (int i = 0; i < fields.count(DraftFields.ITEMS); i++) {
            var item = DraftFields.ITEMS + "/" + i;
            more.put(item + "/sequence", Integer.toString(i + 1));
            currency(fields, item + "/itemCharge", currency, more);
            currency(fields, item + "/unitPrice", currency, more);
            currency(fields, item + "/declaredCustomsValue", currency, more);
        }
        return fields.with(more);
    }

    private static void currency(DraftFields fields, String amount, String currency, Map<String, String> more) {
        if (!fields.text(amount + "/value").isEmpty()) {
            orElse(fields, amount + "/currencyCode", currency, more);
        }
    }

    private static void orElse(DraftFields fields, String pointer, String text, Map<String, String> more) {
        if (fields.text(pointer).isEmpty()) {
            more.put(pointer, text);
        }
    }

    private Record record(Shape<?> shape, String at) {
        var members = shape.members();
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (var member : members) {
            values[member.position()] = value(member, at + "/" + member.name());
        }
        return shape.make(values);
    }

    private @Nullable Object value(Shape.Member member, String at) {
        return switch (member.kind()) {
            case TEXT -> text(member, at);
            case NUMBER -> number(at);
            case WHOLE -> whole(at);
            case DATE -> day(at);
            case RECORD -> fields.has(at) ? record(member.part(), at) : null;
            case TEXTS -> list(at, each -> text(member, each));
            case RECORDS -> list(at, each -> record(member.part(), each));
        };
    }

    private interface Maker {
        @Nullable
        Object make(String at);
    }

    private List<Object> list(String at, Maker maker) {
        var result = new ArrayList<Object>();
        int count = fields.count(at);
        for (int i = 0; i < count; i++) {
            var value = maker.make(at + "/" + i);
            if (value != null) {
                result.add(value);
            }
        }
        return result;
    }

    private @Nullable String text(Shape.Member member, String at) {
        var text = fields.text(at);
        if (member.element().list().equals("tariff-line")) {
            text = text.replaceAll("[. ]", "");
        }
        return text.isEmpty() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private @Nullable BigDecimal number(String at) {
        var input = NumberInput.of(fields.text(at));
        var wrong = FormRule.check(input, at);
        if (wrong != null) {
            findings.add(wrong);
        }
        return input instanceof NumberInput.Sure(var value) ? value : null;
    }

    private @Nullable Integer whole(String at) {
        var number = number(at);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException tooMuch) {
            findings.add(FormRule.WRONG_NUMBER.at(at));
            return null;
        }
    }

    private @Nullable LocalDate day(String at) {
        var text = fields.text(at);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            findings.add(FormRule.WRONG_DAY.at(at));
            return null;
        }
    }

    private static void write(Record owner, String at, Map<String, String> into) {
        for (var member : Shape.of(owner.getClass()).members()) {
            var value = member.value(owner);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    write(list.get(i), at + "/" + member.name() + "/" + i, into);
                }
            } else {
                write(value, at + "/" + member.name(), into);
            }
        }
    }

    private static void write(@Nullable Object value, String at, Map<String, String> into) {
        switch (value) {
            case null -> {}
            case Record part -> write(part, at, into);
            case BigDecimal number -> into.put(at, plain(number));
            default -> into.put(at, value.toString());
        }
    }

    /** Three digits behind the only mark could be thousands: one nought more and they cannot. */
    private static String plain(BigDecimal number) {
        return number.scale() == 3 ? number.toPlainString() + "0" : number.toPlainString();
    }
}
