package thongquan.core.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thongquan.core.check.Bilingual;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.origin.ProofsOfOrigin;
import thongquan.core.valuation.ItemValue;
import thongquan.core.value.Money;

/** The proof of an assessment: from what is payable down to price, exchange rate and article. */
public final class Proofs {

    private final LawBook law;

    private Proofs(LawBook law) {
        this.law = law;
    }

    /** The proof of all that a declaration owes, under the law book it was assessed by. */
    public static Proof of(Assessment assessment, LawBook law) {
        var proofs = new Proofs(law);
        var parts = new ArrayList<Proof>();
        assessment.items().forEach(item -> parts.add(proofs.item(item)));
        var fee = assessment.fee();
        if (fee != null) {
            parts.add(new Proof(
                    "fee",
                    new Bilingual(fee.vi(), fee.en()),
                    fee.amount().amount().toPlainString(),
                    fee.amount(),
                    fee.code(),
                    null,
                    fee.validity().basis(),
                    fee.validity().from(),
                    fee.validity().certainty(),
                    List.of()));
        }
        var formula = sum(parts);
        if (!assessment.suspended().isEmpty()) {
            parts.add(suspended(assessment));
        }
        return Proof.sum(
                "payable", new Bilingual("Tổng phải nộp", "Total payable"), formula, assessment.payable(), parts);
    }

    /** What waits under the procedure, beside what is payable: the sum that a guarantee secures. */
    private static Proof suspended(Assessment assessment) {
        return Proof.sum(
                "suspended",
                new Bilingual(
                        "Thuế chưa thu, cần bảo lãnh (không cộng vào tổng)",
                        "Suspended, to be secured (not in the total)"),
                assessment.suspended().values().stream()
                        .map(amount -> amount.amount().toPlainString())
                        .collect(Collectors.joining(" + ")),
                assessment.secured(),
                List.of());
    }

    /** The proof of one goods item. */
    public static Proof of(ItemAssessment item, LawBook law) {
        return new Proofs(law).item(item);
    }

    private Proof item(ItemAssessment item) {
        var parts = new ArrayList<Proof>();
        var value = value(item);
        var before = new ArrayList<AssessedTax>();
        for (var tax : item.taxes()) {
            parts.add(tax(tax, value, before, item));
            if (tax.counted().signum() != 0) {
                before.add(tax);
            }
        }
        var formula = sum(parts);
        parts.addAll(0, RulingProofs.of(item, false));
        return Proof.sum(
                "item",
                new Bilingual("Dòng hàng " + item.sequence(), "Goods item " + item.sequence()),
                formula,
                item.payable(),
                parts);
    }

    private Proof tax(AssessedTax tax, Proof value, List<AssessedTax> before, ItemAssessment item) {
        var relief = tax.relief();
        var measure = tax.measure();
        var formula = tax.formula() + " = " + tax.exact().toPlainString();
        if (relief != null) {
            formula += "; " + relief.ground() + " " + relief.code() + ": "
                    + tax.payable().amount().toPlainString();
        }
        if (item.quota() != null && measure.quota() == Measure.Quota.IN) {
            formula += "; " + drawn(item.quota());
        }
        var base = new ArrayList<Proof>();
        if (tax.base().compareTo(value.amount().amount()) == 0) {
            base.add(value);
        } else if (tax.base().signum() != 0) {
            base.add(stackedBase(tax.base(), value, before));
        }
        if (tax.kind() == TaxKind.IMPORT_DUTY) {
            item.alternatives().forEach(other -> base.add(notTaken(other)));
        }
        return new Proof(
                tax.kind().code(),
                title(tax),
                formula,
                tax.payable(),
                measure.id(),
                measure.rate().toString(),
                relief == null ? measure.validity().basis() : measure.validity().basis() + "; " + relief.basis(),
                measure.validity().from(),
                measure.validity().certainty(),
                base);
    }

    /** What an item takes of a tariff quota, as what was left, what it takes, and what is left then. */
    private static String drawn(QuotaUse use) {
        return use.quota().code() + ": " + use.before().toPlainString() + " - "
                + use.taken().toPlainString() + " = " + use.after().toPlainString() + " "
                + use.quota().unit();
    }

    /** A rate of duty that was not taken: what it would have come to, why not, and the article it stands in. */
    private Proof notTaken(RateNotTaken other) {
        var measure = other.measure();
        var why = why(other.reason());
        var proof = other.proof() == null ? "" : " (" + other.proof() + ")";
        var until = until(other);
        return new Proof(
                "not-taken",
                new Bilingual(
                        "Không áp dụng " + measure.schedule() + ": " + why.vi() + proof + until.vi(),
                        "Not taken, " + measure.schedule() + ": " + why.en() + proof + until.en()),
                "",
                other.amount() == null ? Money.NO_DONG : other.amount(),
                measure.id(),
                measure.rate().toString(),
                measure.validity().basis(),
                measure.validity().from(),
                measure.validity().certainty(),
                List.of());
    }

    /** Until when the proof that is missing may still be handed in; empty words where it may not, or none is missing. */
    private Bilingual until(RateNotTaken other) {
        var day = other.proof() == null
                ? null
                : ProofsOfOrigin.lastDay(law, other.measure().schedule());
        return day == null ? new Bilingual("", "") : new Bilingual(", nộp bổ sung đến hết " + day, ", until " + day);
    }

    private static Bilingual why(RateNotTaken.Reason reason) {
        return switch (reason) {
            case NOT_LOWER -> new Bilingual("không thấp hơn", "not lower");
            case NEEDS_PROOF -> new Bilingual("thấp hơn, cần chứng từ xuất xứ", "lower, with a proof of origin");
            case NOT_CLAIMED ->
                new Bilingual("thấp hơn, có chứng từ nhưng chưa khai", "lower and proved, but not claimed");
            case EXCLUDED_ORIGIN -> new Bilingual("hiệp định loại trừ xuất xứ này", "this origin is left out");
            case OUTSIDE_QUOTA -> new Bilingual("đã khai ngoài hạn ngạch", "declared outside the quota");
        };
    }

    /** The base of a tax that stands on the customs value and the taxes before it, which it takes unrounded. */
    private Proof stackedBase(BigDecimal base, Proof value, List<AssessedTax> before) {
        var parts = new ArrayList<Proof>();
        parts.add(value);
        before.forEach(tax -> parts.add(Proof.sum(
                "before-" + tax.kind().code(),
                title(tax),
                tax.formula() + " = " + counted(tax),
                Money.dong(tax.counted()).rounded(0, RoundingMode.HALF_UP),
                List.of())));
        var taxes = before.stream().map(AssessedTax::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var formula = before.stream()
                .map(tax -> tax.counted().toPlainString())
                .collect(Collectors.joining(" + ", base.subtract(taxes).toPlainString() + " + ", ""));
        return Proof.sum(
                "base",
                new Bilingual(
                        "Trị giá tính thuế: trị giá hải quan và các thuế trước",
                        "Taxable amount: customs value and the taxes before"),
                formula,
                Money.dong(base).rounded(0, RoundingMode.HALF_UP),
                parts);
    }

    /** What of a tax the later ones stand on; after an arrow where a relief makes it less than the tax reckoned. */
    private static String counted(AssessedTax tax) {
        var exact = tax.exact().toPlainString();
        var counted = tax.counted().toPlainString();
        return exact.equals(counted) ? exact : exact + " → " + counted;
    }

    private Bilingual title(AssessedTax tax) {
        var kind = law.code("tax-kind", tax.kind().code());
        var schedule =
                tax.measure().schedule().isEmpty() ? "" : " (" + tax.measure().schedule() + ")";
        return kind == null
                ? new Bilingual(tax.kind().code() + schedule, tax.kind().code() + schedule)
                : new Bilingual(kind.vi() + schedule, kind.en() + schedule);
    }

    private Proof value(ItemAssessment item) {
        var parts =
                new ArrayList<>(item.value().parts().stream().map(this::part).toList());
        parts.addAll(RulingProofs.of(item, true));
        return Proof.sum(
                "customs-value",
                new Bilingual("Trị giá hải quan", "Customs value"),
                item.value().parts().stream()
                        .map(part -> part.dong().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" + ")),
                item.customsValue(),
                parts);
    }

    private Proof part(ItemValue.Part part) {
        var rate = law.exchangeRate(part.currency());
        var validity = rate == null ? null : rate.validity();
        return new Proof(
                part.what(),
                what(part.what()),
                part.declared().toPlainString() + " " + part.currency() + times(part.rate()),
                Money.dong(part.dong()).rounded(0, RoundingMode.HALF_UP),
                null,
                rate == null ? null : part.rate().toPlainString() + " VND/" + part.currency(),
                validity == null ? null : validity.basis(),
                validity == null ? null : validity.from(),
                validity == null ? null : validity.certainty(),
                List.of());
    }

    private static String times(BigDecimal rate) {
        return rate.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + rate.toPlainString();
    }

    private Bilingual what(String what) {
        return switch (what) {
            case "price" -> new Bilingual("Trị giá hóa đơn", "Invoice price");
            case "declared-value" ->
                new Bilingual("Trị giá hải quan khai cho dòng hàng", "Customs value declared for the item");
            case "freight" -> new Bilingual("Phí vận chuyển", "Freight");
            case "insurance" -> new Bilingual("Phí bảo hiểm", "Insurance");
            default -> {
                var title = law.code("adjustment-title", what.substring(what.indexOf('-') + 1));
                yield title == null ? new Bilingual(what, what) : new Bilingual(title.vi(), title.en());
            }
        };
    }

    private static String sum(List<Proof> parts) {
        return parts.isEmpty()
                ? "0"
                : parts.stream()
                        .map(part -> part.amount().amount().toPlainString())
                        .collect(Collectors.joining(" + "));
    }
}
