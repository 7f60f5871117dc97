package thongquan.core.duty;

import java.util.List;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.check.Rule;
import thongquan.core.check.Severity;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.PriceBand;
import thongquan.core.valuation.PricePosition;

/** Warns of unit values outside the band that such goods usually keep to; it never refuses, and changes no value. */
@Rule(
        id = "DEC-250",
        vi = "Trị giá hải quan trên một đơn vị nằm ngoài khoảng giá tham khảo; hãy kiểm tra giá, lượng và đơn vị tính.",
        en = "The customs value of a unit is outside the reference band: check price, quantity and unit.",
        basis = "Circular 39/2015/TT-BTC, Article 17",
        severity = Severity.WARNING)
public final class PriceBandRule {

    private static final Rule LINE = PriceBandRule.class.getAnnotation(Rule.class);

    private PriceBandRule() {}

    /** Notes a warning for every assessed item of an import outside its band. */
    public static void check(Declaration declaration, Assessment assessment, LawBook law, Findings findings) {
        if (!declaration.isImport()) {
            return;
        }
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var band = PricePosition.band(items.get(i), law);
            if (band == null) {
                continue;
            }
            var value = assessment.items().get(i).value().exact();
            switch (PricePosition.of(items.get(i), value, band, law)) {
                case BELOW, ABOVE -> findings.add(outside(i, band));
                case WITHIN, UNKNOWN -> {}
            }
        }
    }

    private static Finding outside(int position, PriceBand band) {
        var since = band.validity().from();
        var tail = " " + band.range() + "; " + band.source() + ", " + since + ".";
        var message = new Bilingual(LINE.vi() + tail, LINE.en() + tail);
        return Finding.warning(
                        LINE.id(),
                        "/goodsShipment/goodsItems/" + position + "/itemCharge/value",
                        message,
                        band.validity().basis())
                .suggesting(band.range());
    }

    /** The rules on what an assessment shows, for the rule book. */
    public static List<Rule> ruleBook() {
        return List.of(LINE);
    }
}
