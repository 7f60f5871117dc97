package thongquan.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.Agreement;
import thongquan.core.law.LawBook;
import thongquan.core.law.OriginProof;
import thongquan.core.origin.OpenPreferences;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Money;

@Rule(
        id = "DEC-231",
        vi = "Chứng từ tự chứng nhận xuất xứ vượt ngưỡng trị giá phải do nhà xuất khẩu đã đăng ký phát hành: khai mã số"
                + " đăng ký, hoặc dùng chứng từ do cơ quan có thẩm quyền cấp.",
        en =
                "A statement on origin for more than the threshold is made by a registered exporter: give his registration,"
                        + " or take a proof issued by an authority.",
        basis = "Circular 33/2023/TT-BTC")
final class StatementsOnOriginKeepTheirThreshold extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var agreement = OpenPreferences.claimed(items.get(i), law);
            if (agreement == null) {
                continue;
            }
            var own = unregistered(items.get(i).additionalDocuments(), agreement);
            if (own >= 0) {
                var document = items.get(i).additionalDocuments().get(own);
                var proof = Objects.requireNonNull(agreement.proof(document.typeCode()));
                if (exceeds(valueOf(document, items), proof, law)) {
                    findings.add(at(item(i) + "/additionalDocuments/" + own, agreement));
                }
            }
        }
        ofTheDeclaration(declaration, law, findings);
    }

    /** A statement for the whole declaration stands once, however many items rest on it. */
    private void ofTheDeclaration(Declaration declaration, LawBook law, Findings findings) {
        for (int i = 0; i < declaration.additionalDocuments().size(); i++) {
            var document = List.of(declaration.additionalDocuments().get(i));
            var sum = BigDecimal.ZERO;
            Agreement agreement = null;
            for (var item : declaration.goodsItems()) {
                var claimed = OpenPreferences.claimed(item, law);
                if (claimed != null && unregistered(document, claimed) >= 0) {
                    agreement = claimed;
                    sum = sum.add(dong(item, law));
                }
            }
            var proof = agreement == null
                    ? null
                    : agreement.proof(document.getFirst().typeCode());
            if (agreement != null && proof != null && isAbove(sum, proof, law)) {
                findings.add(at("/additionalDocuments/" + i, agreement));
            }
        }
    }

    private Finding at(String pointer, Agreement agreement) {
        var better = agreement.proofs().stream()
                .filter(proof -> proof.issuer() == OriginProof.Issuer.AUTHORITY)
                .map(OriginProof::document)
                .collect(Collectors.joining(", "));
        var finding = broken(pointer + "/exporterRegistrationId");
        return better.isEmpty() ? finding : finding.suggesting(better);
    }

    /** The place of a proof of the agreement that needs a registered exporter and names none, or -1. */
    private static int unregistered(List<AdditionalDocument> documents, Agreement agreement) {
        for (int i = 0; i < documents.size(); i++) {
            var proof = agreement.proof(documents.get(i).typeCode());
            if (proof != null
                    && proof.issuer() == OriginProof.Issuer.REGISTERED_EXPORTER
                    && documents.get(i).exporterRegistrationId() == null) {
                return i;
            }
        }
        return -1;
    }

    /** The items of the consignment that rest on the document. */
    private static List<GoodsItem> valueOf(AdditionalDocument document, List<GoodsItem> items) {
        return items.stream()
                .filter(item -> item.additionalDocuments().stream()
                        .anyMatch(each -> Objects.equals(each.typeCode(), document.typeCode())
                                && Objects.equals(each.id(), document.id())))
                .toList();
    }

    private static boolean exceeds(List<GoodsItem> items, OriginProof proof, LawBook law) {
        var sum = BigDecimal.ZERO;
        for (var item : items) {
            sum = sum.add(dong(item, law));
        }
        return isAbove(sum, proof, law);
    }

    private static boolean isAbove(BigDecimal dong, OriginProof proof, LawBook law) {
        var threshold = proof.threshold();
        var most = threshold == null ? BigDecimal.ZERO : dong(threshold, law);
        return most != null && dong.compareTo(most) > 0;
    }

    private static BigDecimal dong(GoodsItem item, LawBook law) {
        var charge = item.itemCharge();
        var dong = charge == null || charge.value() == null || charge.currencyCode() == null
                ? null
                : dong(charge.money(), law);
        return dong == null ? BigDecimal.ZERO : dong;
    }

    /** The amount in dong at the rate of the law date, or null where there is none: another rule asks for it. */
    private static @Nullable BigDecimal dong(Money money, LawBook law) {
        if (money.currency().equals(CurrencyCode.VND)) {
            return money.amount();
        }
        var rate = law.exchangeRate(money.currency().value());
        return rate == null ? null : money.amount().multiply(rate.dong());
    }
}
