package thongquan.core.duty;

import java.util.List;
import thongquan.core.check.Bilingual;
import thongquan.core.ruling.AppliedRuling;
import thongquan.core.ruling.RulingKind;
import thongquan.core.value.Money;

/** The advance rulings in a proof: which one, what it says, since when, on what basis. They add no amount of their own. */
final class RulingProofs {

    /** The code of such a step. */
    static final String CODE = "ruling";

    private RulingProofs() {}

    /** The rulings on the value of an item, or those on its line and origin. */
    static List<Proof> of(ItemAssessment item, boolean onValue) {
        return item.rulings().stream()
                .filter(applied -> (applied.ruling().kind() == RulingKind.VALUE) == onValue)
                .map(RulingProofs::proof)
                .toList();
    }

    private static Proof proof(AppliedRuling applied) {
        var ruling = applied.ruling();
        var on = ruling.kind().on();
        return new Proof(
                CODE,
                new Bilingual(
                        "Kết quả xác định trước " + on.vi() + " số " + ruling.number()
                                + (applied.followed() ? "" : ": khai khác"),
                        "Advance ruling on " + on.en() + " " + ruling.number()
                                + (applied.followed() ? "" : ": declared otherwise")),
                applied.reason() == null
                        ? ruling.ruled().says()
                        : ruling.ruled().says() + "; " + applied.reason(),
                Money.NO_DONG,
                ruling.number(),
                null,
                ruling.basis(),
                ruling.from(),
                null,
                List.of());
    }
}
