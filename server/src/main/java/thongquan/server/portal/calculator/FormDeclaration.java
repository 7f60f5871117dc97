package thongquan.server.portal.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Commodity;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.TradeTerms;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TaxKind;

/** The import declaration of one item that a form of the calculator amounts to; what the form does not ask is absent. */
final class FormDeclaration {
    /** Import of trade goods for home use, the plain case (Decision 1357/QD-TCHQ-2021). */
    private static final String HOME_USE = "A11";

    /** The code by which a declaration says that goods are not insured. */
    private static final String NOT_INSURED = "D";

    private static final String PAID = "A";

    private final CalculatorForm form;
    private final @Nullable TariffLine line;
    private final boolean insuranceExcluded;

    private FormDeclaration(CalculatorForm form, @Nullable TariffLine line, LawBook law) {
        this.form = form;
        this.line = line;
        var term = law.code("delivery-term", form.text("term", "CIF"));
        this.insuranceExcluded = term != null && "excluded".equals(term.attribute("insurance"));
    }

    static Declaration of(CalculatorForm form, @Nullable TariffLine line, LawBook law) {
        var parts = new FormDeclaration(form, line, law);
        return new Declaration(
                Declaration.IMPORT,
                null,
                HOME_USE,
                null,
                null,
                null,
                null,
                null,
                parts.shipment(),
                null,
                List.of(),
                null);
    }

    private GoodsShipment shipment() {
        var terms = new TradeTerms(form.text("term", "CIF"), PAID, null);
        return new GoodsShipment(null, null, null, null, null, terms, null, valuation(), List.of(), List.of(item()));
    }

    private CustomsValuation valuation() {
        var insurance = amount("insurance");
        var mayBeUninsured = insurance == null && insuranceExcluded;
        return new CustomsValuation(
                null, null, amount("freight"), mayBeUninsured ? NOT_INSURED : null, insurance, List.of(), null);
    }

    private GoodsItem item() {
        return new GoodsItem(
                1,
                new Commodity(form.hs(), line == null ? null : line.vi(), null),
                form.code("origin"),
                form.code("schedule"),
                form.code("producer"),
                quantity("quantity", unit()),
                line == null || line.secondUnit() == null
                        ? null
                        : quantity("second", line.secondUnit().value()),
                amount("value"),
                null,
                form.code("quota"),
                claims(),
                List.of(),
                List.of(),
                null);
    }

    private @Nullable String unit() {
        var own = form.code("unit");
        return own != null || line == null ? own : line.unit().value();
    }

    private @Nullable Amount amount(String field) {
        var value = form.number(field);
        return value == null ? null : new Amount(value, form.text("currency", "USD"));
    }

    private @Nullable GoodsMeasure quantity(String field, @Nullable String unit) {
        BigDecimal value = form.number(field);
        return value == null ? null : new GoodsMeasure(value, unit);
    }

    private List<DutyTaxFee> claims() {
        var claims = new ArrayList<DutyTaxFee>();
        for (var tax : TaxKind.values()) {
            var claim = form.code(CalculatorForm.CLAIM + tax.code());
            if (claim != null) {
                claims.add(new DutyTaxFee(tax.code(), claim, null));
            }
        }
        return claims;
    }
}
