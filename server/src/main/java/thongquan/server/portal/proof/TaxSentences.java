package thongquan.server.portal.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.valuation.ItemValue;
import thongquan.core.value.Money;
import thongquan.server.portal.Basis;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;

/** What a goods item owes, in sentences: such as "Import duty 20% of 260,000,000 dong under … = 52,000,000 dong". */
public final class TaxSentences {

    private final LawBook law;
    private final Page page;

    private TaxSentences(LawBook law, Page page) {
        this.law = law;
        this.page = page;
    }

    /** The taxes of an item, in legal order. */
    public static List<TaxLine> taxes(ItemAssessment item, LawBook law, Page page) {
        var sentences = new TaxSentences(law, page);
        var before = new ArrayList<AssessedTax>();
        var lines = new ArrayList<TaxLine>();
        for (var tax : item.taxes()) {
            lines.add(sentences.line(tax, before));
            if (tax.isPartOfLaterBases()) {
                before.add(tax);
            }
        }
        return lines;
    }

    /** The rates of duty that were not taken, with the reason. */
    public static List<RateLine> notTaken(ItemAssessment item, LawBook law, Page page) {
        var sentences = new TaxSentences(law, page);
        return item.alternatives().stream()
                .map(other -> sentences.notTaken(other, amount(other, item), "NOT_LOWER"))
                .toList();
    }

    /** How the customs value of an item came about. */
    public static String value(ItemAssessment item, Page page) {
        return page.texts()
                .get(
                        "paper.value",
                        item.value().parts().stream()
                                .map(part -> part(part, page))
                                .collect(Collectors.joining(" + ")),
                        page.format().money(item.customsValue()));
    }

    private static String part(ItemValue.Part part, Page page) {
        var declared = page.format().number(part.declared()) + "\u00a0" + part.currency();
        var isDong = part.rate().compareTo(BigDecimal.ONE) == 0;
        var name = page.texts().has("value." + part.what()) ? page.texts().of("value", part.what()) + " " : "";
        return name + declared + (isDong ? "" : " × " + page.format().number(part.rate()));
    }

    private TaxLine line(AssessedTax tax, List<AssessedTax> before) {
        return new TaxLine(tax, title(tax.measure()), sentence(tax, before), relief(tax), article(tax.measure()));
    }

    private String title(Measure measure) {
        var name = page.texts().of("tax", measure.tax());
        if (!measure.schedule().isEmpty()) {
            return name + " (" + Rates.name(law, "tariff-schedule", measure.schedule(), page) + ")";
        }
        return measure.producer() == null ? name : name + " (" + measure.producer() + ")";
    }

    private String sentence(AssessedTax tax, List<AssessedTax> before) {
        var texts = page.texts();
        var name = texts.of("tax", tax.kind());
        var basis = Basis.words(tax.measure().validity().basis(), page.language());
        var rate = Rates.rate(tax.measure().rate(), page);
        var amount = page.format().money(tax.reckoned());
        if (tax.measure().rate() instanceof Rate.NotSubject) {
            return texts.get("paper.not.subject", name, basis);
        }
        if (tax.measure().rate() instanceof Rate.AdValorem) {
            return texts.get("paper.percent", name, rate, base(tax, before), basis, amount);
        }
        return texts.get("paper.per.unit", name, rate, page.format().formula(tax.formula()), basis, amount);
    }

    /** What a percentage was taken of: the customs value alone, or with the taxes before it. */
    private String base(AssessedTax tax, List<AssessedTax> before) {
        var sum = before.stream().map(AssessedTax::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        var base = page.format().dong(whole(tax.base()));
        var counted = before.stream()
                .filter(each -> each.exact().signum() != 0)
                .map(each -> page.texts().of("tax", each.kind()) + " "
                        + page.format().dong(whole(each.exact())))
                .collect(Collectors.joining(" + "));
        return counted.isEmpty()
                ? base
                : page.texts()
                        .get(
                                "paper.base",
                                base,
                                page.format().dong(whole(tax.base().subtract(sum))),
                                counted);
    }

    private static BigDecimal whole(BigDecimal dong) {
        return dong.setScale(0, RoundingMode.HALF_UP);
    }

    private @Nullable String relief(AssessedTax tax) {
        var relief = tax.relief();
        return relief == null
                ? null
                : page.texts()
                        .get(
                                "paper.relief",
                                page.texts().of("relief", relief.ground()),
                                page.format().money(tax.reckoned().minus(tax.payable())),
                                relief.code(),
                                Basis.words(relief.basis(), page.language()));
    }

    private String article(Measure measure) {
        var validity = measure.validity();
        return page.texts()
                .get(
                        "paper.article",
                        page.format().day(validity.from()),
                        page.texts().of("certainty", validity.certainty()),
                        measure.id());
    }

    private RateLine notTaken(Measure measure, @Nullable Money amount, String reason) {
        return new RateLine(
                title(measure),
                Rates.rate(measure.rate(), page),
                amount == null ? "–" : page.format().money(amount),
                page.texts().of("rate.not", reason),
                Basis.words(measure.validity().basis(), page.language()));
    }

    /** What a percentage would have come to on the customs value. */
    private static @Nullable Money amount(Measure measure, ItemAssessment item) {
        return measure.rate() instanceof Rate.AdValorem(var percent)
                ? Money.dong(whole(item.value().exact().multiply(percent).movePointLeft(2)))
                : null;
    }
}
