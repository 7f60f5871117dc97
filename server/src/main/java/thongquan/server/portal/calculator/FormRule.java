package thongquan.server.portal.calculator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.server.portal.NumberInput;

/** What can be wrong with what was typed before it is a number or a day of a declaration. */
public enum FormRule {
    WRONG_NUMBER(
            "FORM-01", "Hãy ghi một số, ví dụ 12500 hoặc 12.500,50.", "Write a number, such as 12500 or 12,500.50."),
    AMBIGUOUS_NUMBER(
            "FORM-02",
            "Số này có thể đọc theo hai cách; hãy bỏ dấu phân cách.",
            "This number can be read in two ways; leave the separator out."),
    WRONG_DAY("FORM-03", "Hãy ghi một ngày có thật.", "Write a day that there is.");

    private static final String BASIS = "ISO 80000-1, 7.3.1";

    private final String id;
    private final Bilingual says;

    FormRule(String id, String vi, String en) {
        this.id = id;
        this.says = new Bilingual(vi, en);
    }

    /** The finding at an element. */
    public Finding at(String pointer) {
        return Finding.error(id, pointer, says, BASIS);
    }

    /** What is wrong with what was typed, or null. */
    public static @Nullable Finding check(NumberInput input, String pointer) {
        return switch (input) {
            case NumberInput.Blank _, NumberInput.Sure _ -> null;
            case NumberInput.Wrong _ -> WRONG_NUMBER.at(pointer);
            case NumberInput.Ambiguous(BigDecimal large, BigDecimal small) ->
                AMBIGUOUS_NUMBER.at(pointer).suggesting(large.toPlainString() + " / " + small.toPlainString());
        };
    }
}
