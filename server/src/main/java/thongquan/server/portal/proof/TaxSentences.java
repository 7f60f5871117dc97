package thongquan.server.portal.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.duty.RateNotTaken;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.origin.ProofsOfOrigin;
import thongquan.core.valuation.ItemValue;
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
            lines.add(sentences.line(tax, item, before));
            before.add(tax);
        }
        return lines;
    }

    /** The rates of duty that were not taken, with the reason. */
    public static List<RateLine> notTaken(ItemAssessment item, LawBook law, Page page) {
        var sentences = new TaxSentences(law, page);
        return item.alternatives().stream().map(sentences::notTaken).toList();
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

    private TaxLine line(AssessedTax tax, ItemAssessment item, List<AssessedTax> before) {
        return new TaxLine(tax, title(tax.measure()), sentence(tax, item, before), relief(tax), article(tax.measure()));
    }

    private String title(Measure measure) {
        var name = page.texts().of("tax", measure.tax());
        if (!measure.schedule().isEmpty()) {
            return name + " (" + Rates.name(law, "tariff-schedule", measure.schedule(), page) + ")";
        }
        return measure.producer() == null ? name : name + " (" + measure.producer() + ")";
    }

    private String sentence(AssessedTax tax, ItemAssessment item, List<AssessedTax> before) {
        var texts = page.texts();
        var name = texts.of("tax", tax.kind());
        var basis = Basis.words(tax.measure().validity().basis(), page.language());
        var rate = Rates.rate(tax.measure().rate(), page);
        var amount = page.format().money(tax.reckoned());
        if (tax.measure().rate() instanceof Rate.NotSubject) {
            return texts.get("paper.not.subject", name, basis);
        }
        if (tax.measure().rate() instanceof Rate.AdValorem) {
            return texts.get("paper.percent", name, rate, base(tax, item, before), basis, amount);
        }
        return texts.get("paper.per.unit", name, rate, page.format().formula(tax.formula()), basis, amount);
    }

    /** What a percentage was taken of: the customs value alone, or with the taxes before it. */
    private String base(AssessedTax tax, ItemAssessment item, List<AssessedTax> before) {
        var base = page.format().dong(whole(tax.base()));
        if (tax.base().compareTo(item.value().exact()) == 0) {
            return base;
        }
        var counted = before.stream()
                .filter(each -> each.counted().signum() != 0)
                .map(each -> page.texts().of("tax", each.kind()) + " "
                        + page.format().dong(whole(each.counted())))
                .collect(Collectors.joining(" + "));
        return page.texts().get("paper.base", base, page.format().money(item.customsValue()), counted);
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
                                page.texts().of("paper.ground", relief.ground()),
                                page.format().money(tax.spared()),
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

    /** Until when a proof of origin that is missing may be handed in, to be put after the words that ask for it. */
    public static String handInUntil(RateNotTaken other, LawBook law, Page page) {
        var day = other.proof() == null
                ? null
                : ProofsOfOrigin.lastDay(law, other.measure().schedule());
        return day == null
                ? ""
                : page.texts().get("not-taken.until", page.format().day(day));
    }

    private RateLine notTaken(RateNotTaken other) {
        var measure = other.measure();
        var amount = other.amount();
        var proof = other.proof();
        var reason = page.texts().of("not-taken", other.reason());
        return new RateLine(
                title(measure),
                Rates.rate(measure.rate(), page),
                amount == null ? "–" : page.format().money(amount),
                proof == null
                        ? reason
                        : reason + " (" + Rates.names(law, "document-type", List.of(proof.split(" ")), page) + ")"
                                + handInUntil(other, law, page),
                Basis.words(measure.validity().basis(), page.language()));
    }
}
