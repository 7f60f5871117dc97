package thongquan.core.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;

/**
 * Binds a goods item to the measures that tax it on the law date: of the duty the lowest lawful one, of each other tax
 * the one that fits origin, producer and what the declarant claims. Of several that fit, the one made most closely for
 * the goods counts.
 */
final class MeasureBinder {

    /** The schedule for goods of partners in most-favoured-nation treatment. */
    private static final String MFN = "MFN";

    /** The schedule for goods of countries without it. */
    private static final String ORDINARY = "ORD";

    /** The taxes on imports after the duty, in legal order. */
    private static final List<TaxKind> AFTER_DUTY = List.of(
            TaxKind.SAFEGUARD,
            TaxKind.ANTI_DUMPING,
            TaxKind.COUNTERVAILING,
            TaxKind.EXCISE,
            TaxKind.ENVIRONMENT,
            TaxKind.VAT);

    /** How closely a measure is made for goods: by producer, by digits of the tariff line, by quota, by origin. */
    private static final Comparator<Measure> CLOSER = Comparator.comparing((Measure each) -> each.producer() != null)
            .thenComparing(each -> each.hs().length())
            .thenComparing(each -> each.quota() != Measure.Quota.NONE)
            .thenComparing(each -> !each.origins().isEmpty());

    private final boolean isExport;
    private final GoodsItem item;
    private final int position;
    private final LawBook law;
    private final TaxStack stack;
    private final List<Measure> candidates;
    private final List<Measure> bound = new ArrayList<>(5);
    private final List<Measure> alternatives = new ArrayList<>(1);

    MeasureBinder(Declaration declaration, int position, LawBook law, TaxStack stack) {
        this.isExport = declaration.isExport();
        this.item = declaration.goodsItems().get(position);
        this.position = position;
        this.law = law;
        this.stack = stack;
        var hs = item.classification();
        this.candidates = hs == null ? List.of() : law.measures(hs);
    }

    MeasureBinding bind(Findings findings) {
        if (isExport) {
            inland(TaxKind.EXPORT_DUTY, findings);
        } else {
            importDuty(findings);
            for (var tax : AFTER_DUTY) {
                if (tax.isRemedy()) {
                    remedy(tax);
                } else {
                    inland(tax, findings);
                }
            }
        }
        return new MeasureBinding(bound, alternatives);
    }

    private void importDuty(Findings findings) {
        var origin = item.originCountryCode();
        var country = origin == null ? null : law.code("country", origin);
        var general = country != null && "no".equals(country.attribute("mfn")) ? ORDINARY : MFN;
        var usual = scheduled(general);
        var claimed = claimedSchedule();
        var preferred = claimed == null ? null : scheduled(claimed);
        if (claimed != null && preferred == null) {
            findings.add(AssessmentRule.NO_CONCESSION
                    .at(position, "/tariffScheduleCode")
                    .suggesting(general));
        }
        if (usual == null && preferred == null) {
            findings.add(AssessmentRule.NO_RATE.at(position, "/commodity/classificationId"));
            return;
        }
        var takesPreferred = usual == null || preferred != null && isLower(preferred, usual);
        add(bound, takesPreferred ? preferred : usual);
        add(alternatives, takesPreferred ? usual : preferred);
    }

    /** The preferential schedule claimed; the general ones go by the origin, whatever was claimed. */
    private @Nullable String claimedSchedule() {
        var claimed = item.tariffScheduleCode();
        return MFN.equals(claimed) || ORDINARY.equals(claimed) ? null : claimed;
    }

    private static void add(List<Measure> list, @Nullable Measure measure) {
        if (measure != null) {
            list.add(measure);
        }
    }

    private @Nullable Measure scheduled(String schedule) {
        var outOfQuota = item.outOfQuotaCode() != null;
        Measure found = null;
        for (var measure : candidates) {
            if (measure.tax() == TaxKind.IMPORT_DUTY
                    && measure.schedule().equals(schedule)
                    && measure.covers(item.originCountryCode())
                    && measure.quota() != (outOfQuota ? Measure.Quota.IN : Measure.Quota.OUT)) {
                found = closer(found, measure);
            }
        }
        return found;
    }

    /** Whether the one comes to less duty; one that cannot be reckoned is never lower. */
    private boolean isLower(Measure one, Measure other) {
        var a = stack.onCustomsValue(one);
        var b = stack.onCustomsValue(other);
        return a != null && (b == null || a.compareTo(b) < 0);
    }

    private void remedy(TaxKind tax) {
        Measure found = null;
        for (var measure : candidates) {
            if (measure.tax() == tax && measure.covers(item.originCountryCode()) && isOfTheProducer(measure)) {
                found = closer(found, measure);
            }
        }
        add(bound, found);
    }

    private boolean isOfTheProducer(Measure measure) {
        return measure.producer() == null || measure.producer().equals(item.producerId());
    }

    /** Binds a tax that may leave the declarant a choice: what he claims, else the measure that applies by itself. */
    private void inland(TaxKind tax, Findings findings) {
        Measure byItself = null;
        Measure claimed = null;
        List<Measure> choices = List.of();
        for (var measure : candidates) {
            if (measure.tax() != tax || !measure.covers(item.originCountryCode())) {
                continue;
            }
            if (measure.choice() == null) {
                byItself = closer(byItself, measure);
            } else {
                choices = choices.isEmpty() ? new ArrayList<>(2) : choices;
                choices.add(measure);
                claimed = claims(tax, measure.choice()) ? closer(claimed, measure) : claimed;
            }
        }
        var found = claimed == null ? byItself : claimed;
        if (found != null) {
            bound.add(found);
        } else if (!choices.isEmpty()) {
            findings.add(choiceNeeded(tax, choices));
        } else if (tax == TaxKind.VAT) {
            findings.add(AssessmentRule.NO_RATE.at(position, "/commodity/classificationId"));
        }
    }

    private Finding choiceNeeded(TaxKind tax, List<Measure> choices) {
        var codes = choices.stream().map(Measure::choice).distinct().collect(Collectors.joining(", "));
        return AssessmentRule.CHOICE_NEEDED.at(position, "/dutyTaxFees").suggesting(tax.code() + ": " + codes);
    }

    private static Measure closer(@Nullable Measure found, Measure next) {
        return found == null || CLOSER.compare(next, found) > 0 ? next : found;
    }

    private boolean claims(TaxKind tax, String choice) {
        for (var claim : item.dutyTaxFees()) {
            if (tax.code().equals(claim.typeCode()) && choice.equals(claim.measureCode())) {
                return true;
            }
        }
        return false;
    }
}
