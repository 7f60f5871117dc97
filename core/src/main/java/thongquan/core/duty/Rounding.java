package thongquan.core.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import thongquan.core.law.LawBook;
import thongquan.core.value.Money;

/** The direction and the place to which the law rounds each tax of each item. */
record Rounding(int decimals, RoundingMode mode) {

    /** How the law of the book rounds. */
    static Rounding of(LawBook law) {
        return law.prepared(Rounding.class, Rounding::read);
    }

    private static Rounding read(LawBook law) {
        var mode = law.parameter("rounding-mode");
        return new Rounding(
                law.number("rounding-decimals").intValueExact(),
                mode == null ? RoundingMode.HALF_UP : RoundingMode.valueOf(mode.value()));
    }

    /** The amount of dong as the law rounds it. */
    Money round(BigDecimal dong) {
        return Money.dong(dong.scale() <= decimals ? dong : dong.setScale(decimals, mode));
    }
}
