package thongquan.core.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thongquan.core.check.Bilingual;
import thongquan.core.law.LawBook;
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
        return Proof.sum(
                "payable", new Bilingual("Tổng phải nộp", "Total payable"), sum(parts), assessment.payable(), parts);
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
            parts.add(tax(tax, value, before));
            if (tax.isPartOfLaterBases()) {
                before.add(tax);
            }
        }
        return Proof.sum(
                "item",
                new Bilingual("Dòng hàng " + item.sequence(), "Goods item " + item.sequence()),
                sum(parts),
                item.payable(),
                parts);
    }

    private Proof tax(AssessedTax tax, Proof value, List<AssessedTax> before) {
        var relief = tax.relief();
        var measure = tax.measure();
        var formula = tax.formula() + " = " + tax.exact().toPlainString();
        if (relief != null) {
            formula += "; " + relief.ground() + " " + relief.code() + ": 0";
        }
        var base = new ArrayList<Proof>();
        if (tax.base().compareTo(value.amount().amount()) == 0) {
            base.add(value);
        } else if (tax.base().signum() != 0) {
            base.add(stackedBase(tax.base(), value, before));
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

    /** The base of a tax that stands on the customs value and the taxes before it, which it takes unrounded. */
    private Proof stackedBase(BigDecimal base, Proof value, List<AssessedTax> before) {
        var parts = new ArrayList<Proof>();
        parts.add(value);
        before.forEach(tax -> parts.add(Proof.sum(
                "before-" + tax.kind().code(),
                title(tax),
                tax.formula() + " = " + tax.exact().toPlainString(),
                Money.dong(tax.exact()).rounded(0, RoundingMode.HALF_UP),
                List.of())));
        var taxes = before.stream().map(AssessedTax::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        var formula = before.stream()
                .map(tax -> tax.exact().toPlainString())
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

    private Bilingual title(AssessedTax tax) {
        var kind = law.code("tax-kind", tax.kind().code());
        var schedule =
                tax.measure().schedule().isEmpty() ? "" : " (" + tax.measure().schedule() + ")";
        return kind == null
                ? new Bilingual(tax.kind().code() + schedule, tax.kind().code() + schedule)
                : new Bilingual(kind.vi() + schedule, kind.en() + schedule);
    }

    private Proof value(ItemAssessment item) {
        var parts = item.value().parts().stream().map(this::part).toList();
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
