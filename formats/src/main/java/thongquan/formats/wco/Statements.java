package thongquan.formats.wco;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.formats.text.ExactNumber;
import thongquan.formats.text.IsoDate;
import thongquan.formats.text.NearestName;

/** The national statements of a declaration or of one goods item: taken one by one, so that none is overlooked. */
final class Statements {

    private static final String ELEMENT = "AdditionalInformation";
    private static final String CODE = "StatementCode";
    private static final String DESCRIPTION = "StatementDescription";
    private static final String TYPE = "StatementTypeCode";
    private static final List<String> KNOWN =
            Arrays.stream(Statement.values()).map(Statement::code).toList();

    private final Map<String, WcoElement> left = new HashMap<>();
    private final WcoFindings findings;
    private final String pointer;

    /** The statements of that element, which is the element of the filing at that pointer. */
    Statements(WcoElement owner, String pointer, WcoFindings findings) {
        this.findings = findings;
        this.pointer = pointer;
        for (var each : owner.parts(ELEMENT)) {
            var code = each.text(CODE);
            if (!Statement.TYPE.equals(each.text(TYPE)) || code == null) {
                findings.unused(each.grammar().path() + "[" + (code == null ? "" : code) + "]");
            } else if (left.put(code, each) != null) {
                findings.error(XmlRule.STATEMENT_REPEATED, pointer, each.offset(), code);
            }
        }
    }

    @Nullable
    String text(Statement statement) {
        return take(statement.code());
    }

    @Nullable
    String text(Statement statement, int index) {
        return take(statement.code(index));
    }

    @Nullable
    LocalDate date(Statement statement) {
        return date(statement, statement.code());
    }

    @Nullable
    LocalDate date(Statement statement, int index) {
        return date(statement, statement.code(index));
    }

    private @Nullable LocalDate date(Statement statement, String code) {
        var element = left.get(code);
        var text = take(code);
        var date = text == null ? null : IsoDate.of(text);
        if (element != null && date == null) {
            findings.error(
                    XmlRule.STATEMENT_VALUE, pointer + statement.pointer(), element.offset(), code, "yyyy-MM-dd");
        }
        return date;
    }

    @Nullable
    Integer whole(Statement statement) {
        var element = left.get(statement.code());
        var text = take(statement.code());
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException _) {
            var at = element == null ? 0 : element.offset();
            findings.error(XmlRule.STATEMENT_VALUE, pointer + statement.pointer(), at, statement.code(), "0-9");
            return null;
        }
    }

    @Nullable
    BigDecimal number(Statement statement) {
        var element = left.get(statement.code());
        var text = take(statement.code());
        var number = text == null ? null : ExactNumber.of(text);
        if (element != null && number == null) {
            findings.error(
                    XmlRule.STATEMENT_VALUE, pointer + statement.pointer(), element.offset(), statement.code(), "0-9.");
        }
        return number;
    }

    /** Refuses every national statement that no element of the filing has taken. */
    void refuseLeft() {
        left.forEach((code, element) -> {
            var nearest = NearestName.of(code, KNOWN);
            if (nearest == null || nearest.equals(code)) {
                findings.error(XmlRule.STATEMENT, pointer, element.offset(), code);
            } else {
                findings.suggesting(nearest, XmlRule.STATEMENT, pointer, element.offset(), code);
            }
        });
    }

    private @Nullable String take(String code) {
        var element = left.remove(code);
        return element == null ? null : element.text(DESCRIPTION);
    }

    /** Puts a statement to be printed, where there is a value. */
    static void put(WcoElement owner, Statement statement, @Nullable Object value) {
        put(owner, statement.code(), value);
    }

    /** Puts the statement of a member of a list, where there is a value. */
    static void put(WcoElement owner, Statement statement, int index, @Nullable Object value) {
        put(owner, statement.code(index), value);
    }

    private static void put(WcoElement owner, String code, @Nullable Object value) {
        if (value != null) {
            owner.add(ELEMENT)
                    .put(CODE, code)
                    .put(DESCRIPTION, value.toString())
                    .put(TYPE, Statement.TYPE);
        }
    }
}
