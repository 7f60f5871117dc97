package thongquan.server.portal.calculator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.server.portal.NumberInput;

/** What somebody typed into the calculator, field by field; a field that was not sent is empty. */
public record CalculatorForm(Map<String, String> fields) {
    /** Begins the names of fields that claim a measure of a tax, before the code of the tax. */
    public static final String CLAIM = "claim-";

    public CalculatorForm {
        fields = Map.copyOf(fields);
    }

    /** Whether anything was asked yet. */
    public boolean isAsked() {
        return !text("hs").isEmpty();
    }

    /** The text of a field, empty where nothing was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The text of a field, or what stands in for it where nothing was typed. */
    public String text(String field, String otherwise) {
        var text = text(field);
        return text.isEmpty() ? otherwise : text;
    }

    /** The tariff line's digits. */
    public String hs() {
        return text("hs").replaceAll("[. ]", "");
    }

    /** The code of a field, or null where none was chosen. */
    @Nullable
    String code(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** The number of a field, or null where there is none for certain. */
    @Nullable
    BigDecimal number(String field) {
        return NumberInput.of(text(field)) instanceof NumberInput.Sure(var value) ? value : null;
    }

    /** The same form under another tariff schedule. */
    CalculatorForm under(String schedule) {
        var other = new java.util.HashMap<>(fields);
        other.put("schedule", schedule);
        return new CalculatorForm(other);
    }
}
