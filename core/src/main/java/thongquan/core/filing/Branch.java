package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** Which part of a shipment that is declared in several declarations this one is, and the first of them. */
public record Branch(
        @Element(
                vi = "Số tờ khai đầu tiên (F: chính tờ khai này)",
                en = "first declaration number, F where this is it",
                max = 12,
                presence = REQUIRED,
                tag = "FIC")
        @Nullable
        String firstDeclarationId,

        @Element(vi = "Số thứ tự tờ khai nhánh", en = "branch index", max = 2, presence = REQUIRED, tag = "BNO")
        @Nullable
        Integer index,

        @Element(vi = "Tổng số tờ khai nhánh", en = "branch total", max = 2, presence = REQUIRED, tag = "DNO") @Nullable
        Integer total) {

    /** What the first of the set gives in place of a number it does not have yet. */
    public static final String FIRST = "F";

    /** Whether this declaration is the first of its set. */
    public boolean isFirst() {
        return FIRST.equals(firstDeclarationId);
    }
}
