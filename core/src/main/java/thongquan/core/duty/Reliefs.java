package thongquan.core.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * Which taxes of a declaration are exempt, reduced or wait: by its procedure, by an exemption of the law, or by one
 * claimed.
 */
final class Reliefs {

    private final Declaration declaration;
    private final Exemption.Table exemptions;
    private final Money customsValue;
    private final @Nullable Relief byProcedure;
    private final List<Exemption> automatic;

    private Reliefs(
            Declaration declaration,
            Exemption.Table exemptions,
            Money customsValue,
            @Nullable Relief byProcedure,
            List<Exemption> automatic) {
        this.declaration = declaration;
        this.exemptions = exemptions;
        this.customsValue = customsValue;
        this.byProcedure = byProcedure;
        this.automatic = automatic;
    }

    /** The reliefs of a declaration of that customs value, before it is known how much tax it owes. */
    static Reliefs of(Declaration declaration, Money customsValue, LawBook law) {
        var exemptions = law.prepared(Exemption.Table.class, Exemption.Table::of);
        var byProcedure = byProcedure(declaration, law);
        var fitting = new ArrayList<Exemption>(2);
        for (var exemption : exemptions.automatic()) {
            if (exemption.fits(declaration.goodsClassCode(), customsValue)) {
                fitting.add(exemption);
            }
        }
        return new Reliefs(declaration, exemptions, customsValue, byProcedure, fitting);
    }

    /** The reliefs once it is known what is owed of each tax; the same where that changes nothing. */
    Reliefs owing(Map<TaxKind, Money> taxes) {
        if (byProcedure != null || taxes.isEmpty()) {
            return this;
        }
        var small = new ArrayList<Exemption>(2);
        for (var exemption : exemptions.smallDebts()) {
            if (exemption.fits(declaration.goodsClassCode(), customsValue) && exemption.isAbove(taxes)) {
                small.add(exemption);
            }
        }
        if (small.isEmpty()) {
            return this;
        }
        small.addAll(automatic);
        return new Reliefs(declaration, exemptions, customsValue, null, small);
    }

    private static @Nullable Relief byProcedure(Declaration declaration, LawBook law) {
        var code = declaration.customsProcedureCode();
        var procedure = code == null ? null : law.code("customs-procedure", code);
        if (procedure == null) {
            return null;
        }
        var basis = procedure.validity().basis();
        return switch (procedure.attribute("treatment")) {
            case "EXEMPT" -> Relief.whole(Relief.Ground.EXEMPT, procedure.code(), basis);
            case "SUSPENDED" -> Relief.whole(Relief.Ground.SUSPENDED, procedure.code(), basis);
            case null, default -> null;
        };
    }

    /** Whether the goods go into consumption, so that they count against a tariff quota. */
    boolean isTaxedProcedure() {
        return byProcedure == null;
    }

    /** Notes each exemption that the item claims and the declaration has no right to, or gives no list for. */
    void checkClaims(GoodsItem item, int position, Findings findings) {
        var claims = item.dutyTaxFees();
        for (int i = 0; i < claims.size(); i++) {
            var code = claims.get(i).exemptionCode();
            var exemption = code == null ? null : exemptions.byCode().get(code);
            if (exemption == null) {
                continue;
            }
            if (!exemption.fits(declaration.goodsClassCode(), customsValue)) {
                findings.add(
                        AssessmentRule.EXEMPTION_DOES_NOT_FIT.at(position, "/dutyTaxFees/" + i + "/exemptionCode"));
            } else if (exemption.list() != null
                    && !names(item.additionalDocuments(), exemption.list())
                    && !names(declaration.additionalDocuments(), exemption.list())) {
                findings.add(AssessmentRule.EXEMPTION_LIST_NEEDED
                        .at(position, "/additionalDocuments")
                        .suggesting(exemption.list()));
            }
        }
    }

    private static boolean names(List<AdditionalDocument> documents, String type) {
        for (var document : documents) {
            if (type.equals(document.typeCode())) {
                return true;
            }
        }
        return false;
    }

    /** The relief of one tax of an item, or null where it is payable. */
    @Nullable
    Relief of(GoodsItem item, TaxKind tax) {
        if (byProcedure != null) {
            return byProcedure;
        }
        for (var exemption : automatic) {
            if (exemption.taxes().contains(tax)) {
                return exemption.relief();
            }
        }
        for (var claim : item.dutyTaxFees()) {
            if (claim.exemptionCode() != null && tax.code().equals(claim.typeCode())) {
                var exemption = exemptions.byCode().get(claim.exemptionCode());
                if (exemption != null
                        && isClaimable(exemption)
                        && exemption.taxes().contains(tax)) {
                    return exemption.relief();
                }
            }
        }
        return null;
    }

    /** Small debts fall away by themselves, when all taxes are known; naming the exemption adds nothing to that. */
    private boolean isClaimable(Exemption exemption) {
        return exemption.below() == null && exemption.fits(declaration.goodsClassCode(), customsValue);
    }
}
