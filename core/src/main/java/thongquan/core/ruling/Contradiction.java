package thongquan.core.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.ValuationAdjustment;

/** Where a line is declared otherwise than a ruling says. */
final class Contradiction {

    private static final String VALUATION = "/goodsShipment/customsValuation";

    private Contradiction() {}

    /** The finding, or null where the line keeps to the ruling, or leaves out what another rule asks for. */
    static @Nullable Finding find(AdvanceRuling ruling, GoodsItem item, String pointer, Declaration declaration) {
        return switch (ruling.ruled()) {
            case Ruled.Classification(var line) ->
                item.classification() == null || item.classification().equals(line.value())
                        ? null
                        : RulingRule.CONTRADICTS_CLASSIFICATION
                                .about(ruling, pointer + "/commodity/classificationId")
                                .suggesting(line.value());
            case Ruled.Origin(var country, var _) ->
                item.originCountryCode() == null || item.originCountryCode().equals(country.value())
                        ? null
                        : RulingRule.CONTRADICTS_ORIGIN
                                .about(ruling, pointer + "/originCountryCode")
                                .suggesting(country.value());
            case Ruled.Valuation valuation -> ofValue(ruling, valuation, declaration);
        };
    }

    private static @Nullable Finding ofValue(AdvanceRuling ruling, Ruled.Valuation ruled, Declaration declaration) {
        var shipment = declaration.goodsShipment();
        var declared = shipment == null ? null : shipment.customsValuation();
        var method = declared == null ? null : declared.methodCode();
        if (ruled.methodCode() != null && !ruled.methodCode().equals(method)) {
            return RulingRule.CONTRADICTS_VALUE
                    .about(ruling, VALUATION + "/methodCode")
                    .suggesting(ruled.methodCode());
        }
        if (ruled.titleCode() == null || ruled.treatment() == null) {
            return null;
        }
        return switch (ruled.treatment()) {
            case ADDED, DEDUCTED ->
                place(declared, ruled.titleCode(), ruled.treatment().says()) >= 0
                        ? null
                        : RulingRule.CONTRADICTS_VALUE
                                .about(ruling, VALUATION + "/adjustments")
                                .suggesting(ruled.says());
            case LEFT_OUT -> {
                int at = place(declared, ruled.titleCode(), null);
                yield at < 0 ? null : RulingRule.CONTRADICTS_VALUE.about(ruling, VALUATION + "/adjustments/" + at);
            }
        };
    }

    /** Where the adjustment of that title and class stands, or -1; null: of any class. */
    private static int place(@Nullable CustomsValuation valuation, String title, @Nullable String classCode) {
        var adjustments = valuation == null ? List.<ValuationAdjustment>of() : valuation.adjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            if (title.equals(adjustments.get(i).titleCode())
                    && (classCode == null || classCode.equals(adjustments.get(i).classCode()))) {
                return i;
            }
        }
        return -1;
    }
}
