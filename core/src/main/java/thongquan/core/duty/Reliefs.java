package thongquan.core.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/** Which taxes of a declaration are exempt or wait: by its procedure, by an exemption of the law, or by one claimed. */
final class Reliefs {

    /** The attribute of an exemption of small debts: below which sum of all taxes none is collected. */
    private static final String MINIMUM = "total-tax-below";

    private final LawBook law;
    private final Declaration declaration;
    private final Money customsValue;
    private final @Nullable Relief byProcedure;
    private final List<Code> automatic;

    private Reliefs(
            LawBook law,
            Declaration declaration,
            Money customsValue,
            @Nullable Relief byProcedure,
            List<Code> automatic) {
        this.law = law;
        this.declaration = declaration;
        this.customsValue = customsValue;
        this.byProcedure = byProcedure;
        this.automatic = automatic;
    }

    /** The reliefs of a declaration of that customs value, before it is known how much tax it owes. */
    static Reliefs of(Declaration declaration, Money customsValue, LawBook law) {
        var none = new Reliefs(law, declaration, customsValue, byProcedure(declaration, law), List.of());
        return none.with(exemption -> exemption.attribute(MINIMUM) == null);
    }

    /** The reliefs once it is known that all taxes together come to this; the same where that changes nothing. */
    Reliefs owing(Money taxes) {
        if (byProcedure != null || taxes.signum() == 0) {
            return this;
        }
        var more = with(exemption -> isAbove(exemption.attribute(MINIMUM), taxes));
        if (more.automatic.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(automatic);
        all.addAll(more.automatic);
        return new Reliefs(law, declaration, customsValue, null, all);
    }

    private Reliefs with(Predicate<Code> wanted) {
        var fitting = new ArrayList<Code>(2);
        for (var exemption : law.codes("exemption")) {
            if ("yes".equals(exemption.attribute("automatic")) && wanted.test(exemption) && fits(exemption)) {
                fitting.add(exemption);
            }
        }
        return new Reliefs(law, declaration, customsValue, byProcedure, fitting);
    }

    private static @Nullable Relief byProcedure(Declaration declaration, LawBook law) {
        var code = declaration.customsProcedureCode();
        var procedure = code == null ? null : law.code("customs-procedure", code);
        if (procedure == null) {
            return null;
        }
        var basis = procedure.validity().basis();
        return switch (procedure.attribute("treatment")) {
            case "EXEMPT" -> new Relief(Relief.Ground.EXEMPT, procedure.code(), basis);
            case "SUSPENDED" -> new Relief(Relief.Ground.SUSPENDED, procedure.code(), basis);
            case null, default -> null;
        };
    }

    private boolean fits(Code exemption) {
        var goodsClass = declaration.goodsClassCode();
        var most = exemption.attribute("most-value");
        return (exemption.attribute("goods-class") == null
                        || goodsClass != null && exemption.lists("goods-class", goodsClass))
                && (most == null || customsValue.amount().compareTo(new BigDecimal(most)) <= 0);
    }

    private static boolean isAbove(@Nullable String limit, Money taxes) {
        return limit != null && taxes.amount().compareTo(new BigDecimal(limit)) < 0;
    }

    /** Notes each exemption that the item claims and the declaration has no right to. */
    void checkClaims(GoodsItem item, int position, Findings findings) {
        var claims = item.dutyTaxFees();
        for (int i = 0; i < claims.size(); i++) {
            var code = claims.get(i).exemptionCode();
            var exemption = code == null ? null : law.code("exemption", code);
            if (exemption != null && !fits(exemption)) {
                findings.add(
                        AssessmentRule.EXEMPTION_DOES_NOT_FIT.at(position, "/dutyTaxFees/" + i + "/exemptionCode"));
            }
        }
    }

    /** The relief of one tax of an item, or null where it is payable. */
    @Nullable
    Relief of(GoodsItem item, TaxKind tax) {
        if (byProcedure != null) {
            return byProcedure;
        }
        for (var exemption : automatic) {
            if (exemption.lists("tax", tax.code())) {
                return exempt(exemption);
            }
        }
        for (var claim : item.dutyTaxFees()) {
            if (claim.exemptionCode() != null && tax.code().equals(claim.typeCode())) {
                var exemption = law.code("exemption", claim.exemptionCode());
                if (exemption != null && isClaimable(exemption) && exemption.lists("tax", tax.code())) {
                    return exempt(exemption);
                }
            }
        }
        return null;
    }

    /** Small debts fall away by themselves, when all taxes are known; naming the exemption adds nothing to that. */
    private boolean isClaimable(Code exemption) {
        return exemption.attribute(MINIMUM) == null && fits(exemption);
    }

    private static Relief exempt(Code exemption) {
        return new Relief(
                Relief.Ground.EXEMPT, exemption.code(), exemption.validity().basis());
    }
}
