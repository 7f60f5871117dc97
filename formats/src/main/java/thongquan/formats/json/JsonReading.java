package thongquan.formats.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.formats.Reading;
import thongquan.formats.text.ExactNumber;
import thongquan.formats.text.IsoDate;
import thongquan.formats.text.NearestName;
import thongquan.formats.text.Place;
import thongquan.formats.text.Places;
import thongquan.formats.text.PlainText;
import thongquan.formats.text.Utf8;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One pass over one text: builds the filing by its table and notes every element that is not as the table says. */
final class JsonReading {

    private final JsonParser parser;
    private final int mark;
    private final Places places;
    private final Findings findings = new Findings();
    private int met;

    JsonReading(JsonParser parser, byte[] text) {
        this.parser = parser;
        this.mark = Utf8.markLength(text);
        this.places = new Places(text);
    }

    <T extends Record> Reading<T> read(JsonTable<T> table) {
        var first = parser.nextToken();
        if (first == null) {
            note(JsonRule.END);
            return new Reading.Unreadable<>(findings.list());
        }
        T filing = null;
        if (first == JsonToken.START_OBJECT) {
            filing = record(table);
        } else {
            note(JsonRule.ROOT);
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            note(JsonRule.TRAILING);
        }
        return filing == null || findings.hasError()
                ? new Reading.Unreadable<>(findings.list())
                : new Reading.Read<>(filing, findings.list());
    }

    private <T extends Record> T record(JsonTable<T> table) {
        @Nullable Object[] values = new @Nullable Object[table.size()];
        long seen = 0;
        while (true) {
            int position = parser.nextNameMatch(table.names);
            if (position == PropertyNameMatcher.MATCH_END_OBJECT) {
                return table.shape.make(values);
            }
            if (position < 0) {
                unknown(table);
            } else if ((seen & 1L << position) != 0) {
                note(JsonRule.DUPLICATE, table.member(position).name());
                skipValue();
            } else {
                seen |= 1L << position;
                parser.nextToken();
                values[position] = value(table, position);
            }
        }
    }

    private void unknown(JsonTable<?> table) {
        if (isWorthNoting()) {
            var name = parser.currentName();
            var finding = JsonRule.UNKNOWN.broken(pointer(), place(), name);
            var nearest = NearestName.of(name, table.memberNames());
            findings.add(nearest == null ? finding : finding.suggesting(nearest));
        }
        skipValue();
    }

    private void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    private @Nullable Object value(JsonTable<?> table, int position) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (table.member(position).kind()) {
            case TEXT -> text();
            case NUMBER -> number();
            case WHOLE -> whole();
            case DATE -> date();
            case RECORD -> part(table.part(position));
            case TEXTS -> texts();
            case RECORDS -> parts(table.part(position));
        };
    }

    private @Nullable Record part(JsonTable<?> table) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return record(table);
        }
        refuse(JsonRule.RECORD);
        return null;
    }

    private @Nullable List<Record> parts(JsonTable<?> table) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            refuse(JsonRule.LIST);
            return null;
        }
        var list = new ArrayList<Record>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var part = part(table);
            if (part != null) {
                list.add(part);
            }
        }
        return list;
    }

    private @Nullable List<String> texts() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            refuse(JsonRule.LIST);
            return null;
        }
        var list = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var each = text();
            if (each != null) {
                list.add(each);
            }
        }
        return list;
    }

    private @Nullable String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(JsonRule.TEXT, quoted());
            return null;
        }
        var value = parser.getString();
        int fault = PlainText.firstFault(value);
        if (fault >= 0) {
            note(JsonRule.CHARACTER, "U+%04X".formatted((int) value.charAt(fault)));
            return null;
        }
        return value.isEmpty() ? null : PlainText.composed(value);
    }

    private @Nullable BigDecimal number() {
        if (!isNumber()) {
            refuse(JsonRule.NUMBER, unquoted());
            return null;
        }
        var number = ExactNumber.of(parser.getString());
        if (number == null) {
            refuse(JsonRule.RANGE);
        }
        return number;
    }

    private @Nullable Integer whole() {
        if (!isNumber()) {
            refuse(JsonRule.WHOLE, unquoted());
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            refuse(JsonRule.WHOLE);
            return null;
        }
        var number = ExactNumber.wholeOf(parser.getString());
        if (number == null) {
            refuse(JsonRule.RANGE);
        }
        return number;
    }

    private @Nullable LocalDate date() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(JsonRule.DATE);
            return null;
        }
        var value = parser.getString();
        if (value.isEmpty()) {
            return null;
        }
        var date = IsoDate.of(value);
        if (date == null) {
            refuse(JsonRule.DATE);
        }
        return date;
    }

    private boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private @Nullable String quoted() {
        return isNumber() ? "\"" + parser.getString() + "\"" : null;
    }

    private @Nullable String unquoted() {
        boolean numeric = parser.currentToken() == JsonToken.VALUE_STRING && ExactNumber.of(parser.getString()) != null;
        return numeric ? parser.getString() : null;
    }

    private void refuse(JsonRule rule) {
        refuse(rule, null);
    }

    private void refuse(JsonRule rule, @Nullable String suggestion) {
        if (isWorthNoting()) {
            var finding = rule.broken(pointer(), place());
            findings.add(suggestion == null ? finding : finding.suggesting(suggestion));
        }
        parser.skipChildren();
    }

    private void note(JsonRule rule, Object... words) {
        if (isWorthNoting()) {
            findings.add(rule.broken(pointer(), place(), words));
        }
    }

    /** Past the bound of findings, and the one that says so, a hostile text costs no more than its parsing. */
    private boolean isWorthNoting() {
        return met++ <= Findings.MOST;
    }

    private String pointer() {
        var context = parser.streamReadContext();
        boolean opened =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        var parent = context.getParent();
        return (opened && parent != null ? parent : context).pathAsPointer().toString();
    }

    private Place place() {
        return places.of(parser.currentTokenLocation().getByteOffset() + mark);
    }
}
