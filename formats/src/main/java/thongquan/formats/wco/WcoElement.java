package thongquan.formats.wco;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.GoodsMeasure;
import thongquan.formats.text.ExactNumber;

/** One element of a message that holds others: the values and parts that Vietnam uses, in the grammar's places. */
final class WcoElement {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final int DATE_LENGTH = 8;
    private static final String DATE_VALUE = "DateTimeString";

    /** A value and the attribute that says its currency, unit or format. */
    record Value(String text, @Nullable String attribute) {}

    private static final @Nullable Object[] NOTHING = {};

    private final GrammarElement grammar;
    private final long offset;
    private final @Nullable Object[] slots;

    WcoElement(GrammarElement grammar, long offset) {
        this.grammar = grammar;
        this.offset = offset;
        this.slots = grammar.isUsed() ? new @Nullable Object[grammar.size()] : NOTHING;
    }

    GrammarElement grammar() {
        return grammar;
    }

    /** Where it begins in the text, in bytes; 0 for one made to be printed. */
    long offset() {
        return offset;
    }

    /** What stands in that place: a {@link Value}, a list of elements, or nothing. */
    @Nullable
    Object slot(int position) {
        return slots[position];
    }

    void set(int position, Value value) {
        slots[position] = value;
    }

    @SuppressWarnings("unchecked")
    void add(int position, WcoElement part) {
        var list = (List<WcoElement>) slots[position];
        if (list == null) {
            list = new ArrayList<>(1);
            slots[position] = list;
        }
        list.add(part);
    }

    @Nullable
    Value value(String name) {
        return (Value) slots[grammar.position(name)];
    }

    @Nullable
    String text(String name) {
        var value = value(name);
        return value == null || value.text().isEmpty() ? null : value.text();
    }

    @Nullable
    LocalDate date(String name) {
        var part = part(name);
        var text = part == null ? null : part.text(DATE_VALUE);
        return text == null ? null : LocalDate.parse(text.substring(0, DATE_LENGTH), DATE);
    }

    @SuppressWarnings("unchecked")
    List<WcoElement> parts(String name) {
        var list = (List<WcoElement>) slots[grammar.position(name)];
        return list == null ? List.of() : list;
    }

    @Nullable
    WcoElement part(String name) {
        var parts = parts(name);
        return parts.isEmpty() ? null : parts.getFirst();
    }

    @Nullable
    Integer whole(String name) {
        var number = number(name);
        return number == null ? null : number.intValueExact();
    }

    @Nullable
    Amount amount(String name) {
        var value = value(name);
        return value == null ? null : new Amount(number(name), value.attribute());
    }

    @Nullable
    GoodsMeasure measure(String name) {
        var value = value(name);
        return value == null ? null : new GoodsMeasure(number(name), value.attribute());
    }

    private @Nullable BigDecimal number(String name) {
        var text = text(name);
        return text == null ? null : ExactNumber.of(text);
    }

    /** The text of a part's element, or null where either is absent. */
    @Nullable
    String text(String part, String name) {
        var found = part(part);
        return found == null ? null : found.text(name);
    }

    /** Puts a text to be printed, where there is one. */
    WcoElement put(String name, @Nullable String text) {
        return putWith(null, name, text);
    }

    /** Puts a whole number to be printed, where there is one. */
    WcoElement putWhole(String name, @Nullable Integer number) {
        return put(name, number == null ? null : number.toString());
    }

    /** Puts an amount to be printed, where there is one with a number. */
    WcoElement putAmount(String name, @Nullable Amount amount) {
        return amount == null ? this : putNumber(name, amount.value(), amount.currencyCode());
    }

    /** Puts a measure to be printed, where there is one with a number. */
    WcoElement putMeasure(String name, @Nullable GoodsMeasure measure) {
        return measure == null ? this : putNumber(name, measure.value(), measure.unitCode());
    }

    private WcoElement putNumber(String name, @Nullable BigDecimal number, @Nullable String attribute) {
        return number == null ? this : putWith(attribute, name, number.toPlainString());
    }

    /** Puts a value and its attribute to be printed, where there is one. */
    WcoElement putWith(@Nullable String attribute, String name, @Nullable String text) {
        if (text != null) {
            set(grammar.position(name), new Value(text, attribute));
        }
        return this;
    }

    /** Puts a text to be printed into the one part of that name, where there is a text. */
    WcoElement putIn(String part, String name, @Nullable String text) {
        if (text != null) {
            one(part).put(name, text);
        }
        return this;
    }

    /** Puts a date to be printed, where there is one. */
    WcoElement putDate(String name, @Nullable LocalDate date) {
        if (date != null) {
            add(name).putWith("102", DATE_VALUE, date.format(DATE));
        }
        return this;
    }

    /** A new part of that name, after those already there. */
    WcoElement add(String name) {
        int position = grammar.position(name);
        var part = new WcoElement(grammar.child(position), 0);
        add(position, part);
        return part;
    }

    /** The one part of that name, made when first asked for. */
    WcoElement one(String name) {
        var part = part(name);
        return part == null ? add(name) : part;
    }
}
