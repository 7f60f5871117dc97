package thongquan.core.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * Binds a goods item to the measures that tax it on the law date: of the duty the lowest lawful rate among those the
 * declarant may use, of each remedy one measure a case, of each other tax the one that fits origin, producer and claim.
 * What the other rates of duty would have come to is kept beside it.
 */
final class MeasureBinder {

    /** The taxes on imports after the duty, in legal order. */
    private static final TaxKind[] AFTER_DUTY = {
        TaxKind.SAFEGUARD,
        TaxKind.ANTI_DUMPING,
        TaxKind.COUNTERVAILING,
        TaxKind.EXCISE,
        TaxKind.ENVIRONMENT,
        TaxKind.VAT
    };

    private static final MeasureChoice.Chosen NONE = new MeasureChoice.Chosen(null, List.of(), false);

    private final Declaration declaration;
    private final GoodsItem item;
    private final int position;
    private final LineMeasures line;
    private final TaxStack stack;
    private final MeasureChoice choice;
    private final Findings findings;
    private final List<Measure> bound = new ArrayList<>(4);
    private List<RateNotTaken> alternatives = List.of();

    MeasureBinder(Declaration declaration, int position, LawBook law, TaxStack stack, Findings findings) {
        this.declaration = declaration;
        this.item = declaration.goodsItems().get(position);
        this.position = position;
        this.stack = stack;
        this.findings = findings;
        var hs = item.classification();
        var origin = item.originCountryCode();
        this.line = law.prepared(LineMeasures.Table.class, LineMeasures.Table::new)
                .get(hs == null ? "" : hs, origin == null ? "" : origin);
        var shipment = declaration.goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        this.choice = new MeasureChoice(item, consignment == null ? null : consignment.departureDate());
    }

    MeasureBinding bind() {
        if (declaration.isExport()) {
            inland(TaxKind.EXPORT_DUTY);
            return new MeasureBinding(bound, alternatives);
        }
        importDuty();
        for (var tax : AFTER_DUTY) {
            if (tax.isRemedy()) {
                remedy(tax);
            } else {
                inland(tax);
            }
        }
        return new MeasureBinding(bound, alternatives);
    }

    private boolean isOutOfQuota() {
        return item.outOfQuotaCode() != null;
    }

    private void importDuty() {
        var claimed = claimedSchedule();
        var general = choose(line.general().rates(), TaxKind.IMPORT_DUTY);
        var schedule = claimed == null ? null : line.schedules().get(claimed);
        if (claimed != null && (schedule == null || schedule.rates().isEmpty())) {
            findings.add(AssessmentRule.NO_CONCESSION
                    .at(position, "/tariffScheduleCode")
                    .suggesting(line.general().code()));
        }
        var special = schedule == null ? NONE : choose(schedule.rates(), TaxKind.IMPORT_DUTY);
        var usual = general.measure();
        var preferred = special.measure();
        if (usual == null && preferred == null) {
            if (!general.asks() && !special.asks()) {
                noRate(TaxKind.IMPORT_DUTY.code() + " " + line.general().code());
            }
            return;
        }
        var most = usual == null ? null : stack.exactlyOnCustomsValue(usual);
        var least = preferred == null ? null : stack.exactlyOnCustomsValue(preferred);
        var taken = preferred != null && (usual == null || isLower(least, most)) ? preferred : usual;
        if (taken != null) {
            bound.add(taken);
            alternatives(taken, stack.onCustomsValue(taken), usual, claimed);
        }
    }

    private void noRate(String missing) {
        findings.add(AssessmentRule.NO_RATE
                .at(position, "/commodity/classificationId")
                .suggesting(missing));
    }

    private static <T extends Comparable<T>> boolean isLower(@Nullable T one, @Nullable T other) {
        return one != null && (other == null || one.compareTo(other) < 0);
    }

    /** The preferential schedule claimed; the general ones go by the origin, whatever was claimed. */
    private @Nullable String claimedSchedule() {
        var claimed = item.tariffScheduleCode();
        return LineMeasures.MFN.equals(claimed) || LineMeasures.ORDINARY.equals(claimed) ? null : claimed;
    }

    /** Chooses among measures of the tax, and notes what the declarant has to say more. */
    private MeasureChoice.Chosen choose(List<Measure> measures, TaxKind tax) {
        if (measures.isEmpty()) {
            return NONE;
        }
        var chosen = choice.among(measures, isOutOfQuota());
        if (chosen.departureMatters()) {
            askForDeparture();
        }
        if (!chosen.choices().isEmpty()) {
            findings.add(AssessmentRule.CHOICE_NEEDED
                    .at(position, "/dutyTaxFees")
                    .suggesting(tax.code() + ": " + String.join(", ", chosen.choices())));
        }
        return chosen;
    }

    private void askForDeparture() {
        var asked = AssessmentRule.DEPARTURE_DATE_NEEDED.there("/goodsShipment/consignment/departureDate");
        if (!findings.list().contains(asked)) {
            findings.add(asked);
        }
    }

    /** Keeps what the other rates open to the goods would have come to. */
    private void alternatives(
            Measure taken, @Nullable Money amount, @Nullable Measure usual, @Nullable String claimed) {
        var others = new ArrayList<RateNotTaken>(line.open().size() + 1);
        if (usual != null && !usual.id().equals(taken.id())) {
            others.add(notTaken(usual, RateNotTaken.Reason.NOT_LOWER, null));
        }
        if (isOutOfQuota()) {
            var inside = choice.among(line.general().rates(), false).measure();
            if (inside != null && inside.quota() == Measure.Quota.IN) {
                others.add(notTaken(inside, RateNotTaken.Reason.OUTSIDE_QUOTA, null));
            }
        }
        for (var schedule : line.open()) {
            var other = choice.among(schedule.rates(), isOutOfQuota()).measure();
            if (other != null && !other.id().equals(taken.id())) {
                others.add(notTaken(other, schedule, amount, claimed));
            } else if (other == null && schedule.excluded() != null) {
                others.add(notTaken(schedule.excluded(), RateNotTaken.Reason.EXCLUDED_ORIGIN, null));
            }
        }
        alternatives = others;
    }

    private RateNotTaken notTaken(
            Measure other, LineMeasures.Schedule schedule, @Nullable Money taken, @Nullable String claimed) {
        var amount = stack.onCustomsValue(other);
        if (schedule.code().equals(claimed) || !isLower(amount, taken)) {
            return new RateNotTaken(other, amount, RateNotTaken.Reason.NOT_LOWER, null);
        }
        return isProved(schedule)
                ? new RateNotTaken(other, amount, RateNotTaken.Reason.NOT_CLAIMED, null)
                : new RateNotTaken(other, amount, RateNotTaken.Reason.NEEDS_PROOF, schedule.proof());
    }

    private RateNotTaken notTaken(Measure other, RateNotTaken.Reason reason, @Nullable String proof) {
        return new RateNotTaken(other, stack.onCustomsValue(other), reason, proof);
    }

    private boolean isProved(LineMeasures.Schedule schedule) {
        var proof = schedule.proof();
        return proof == null
                || names(item.additionalDocuments(), proof)
                || names(declaration.additionalDocuments(), proof);
    }

    private static boolean names(List<AdditionalDocument> documents, String proofs) {
        for (var document : documents) {
            var type = document.typeCode();
            if (type != null && (" " + proofs + " ").contains(" " + type + " ")) {
                return true;
            }
        }
        return false;
    }

    private void remedy(TaxKind tax) {
        var measures = line.of(tax);
        if (measures.isEmpty()) {
            return;
        }
        if (choice.among(measures, false).departureMatters()) {
            askForDeparture();
        }
        bound.addAll(choice.ofEachCase(measures));
    }

    /** Binds a tax of which goods bear one measure, or none where the law has none for them. */
    private void inland(TaxKind tax) {
        var measures = line.of(tax);
        var chosen = choose(measures, tax);
        if (chosen.measure() != null) {
            bound.add(chosen.measure());
        } else if (tax == TaxKind.VAT && !chosen.asks()) {
            noRate(tax.code());
        }
    }
}
