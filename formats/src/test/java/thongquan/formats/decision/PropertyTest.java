package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Finding;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** What holds for every assessment, over made-up trade of all goods of the pack. */
class PropertyTest {

    private static final int CASES = 10_000;
    private static final String ITEMS = "/goodsShipment/goodsItems";

    @Test
    void linesSumToTotalsAndNoTaxIsNegative() {
        var mix = new TradeMix(41, Machine.SHIPPED.law());
        for (int n = 0; n < CASES; n++) {
            var declaration = mix.lawful().declaration();
            var decision = Machine.SHIPPED.decide(declaration);
            assertThat(decision.findings())
                    .as("case %d", n)
                    .filteredOn(Finding::isError)
                    .isEmpty();
            var assessment = decision.requireAssessment();

            assertSums(assessment);
            assertShares(declaration, assessment);
        }
    }

    private static void assertSums(Assessment assessment) {
        var taxes = Money.NO_DONG;
        var sums = new EnumMap<TaxKind, Money>(TaxKind.class);
        for (var item : assessment.items()) {
            assertThat(item.value().exact().signum()).isNotNegative();
            for (var tax : item.taxes()) {
                assertThat(tax.reckoned().signum()).isNotNegative();
                assertThat(tax.reckoned().amount().subtract(tax.exact()).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.5"));
                assertThat(tax.payable()).isEqualTo(tax.relief() == null ? tax.reckoned() : Money.NO_DONG);
                taxes = taxes.plus(tax.payable());
                sums.merge(tax.kind(), tax.payable(), Money::plus);
            }
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        assertThat(assessment.totals()).isEqualTo(sums);
        assertThat(assessment.taxes()).isEqualTo(taxes);
        assertThat(assessment.payable()).isEqualTo(taxes.plus(Money.dong(20_000)));
    }

    /** The shares of each charge of the shipment sum to the charge as declared. */
    private static void assertShares(Declaration declaration, Assessment assessment) {
        var valuation = Objects.requireNonNull(declaration.goodsShipment()).customsValuation();
        if (valuation == null) {
            return;
        }
        if (valuation.freightCharge() != null) {
            assertThat(shared(assessment, "freight"))
                    .isEqualByComparingTo(valuation.freightCharge().money().amount());
        }
        if (valuation.insuranceCharge() != null) {
            assertThat(shared(assessment, "insurance"))
                    .isEqualByComparingTo(valuation.insuranceCharge().money().amount());
        }
        for (var adjustment : valuation.adjustments()) {
            assertThat(shared(assessment, "adjustment-" + adjustment.titleCode())
                            .abs())
                    .isEqualByComparingTo(
                            Objects.requireNonNull(adjustment.amount()).money().amount());
        }
    }

    private static BigDecimal shared(Assessment assessment, String what) {
        var sum = BigDecimal.ZERO;
        for (var item : assessment.items()) {
            for (var part : item.value().parts()) {
                assertThat(part.dong()).isEqualByComparingTo(part.declared().multiply(part.rate()));
                sum = part.what().equals(what) ? sum.add(part.declared()) : sum;
            }
        }
        return sum;
    }

    @Test
    void aHigherPriceNeverMeansLessTax() {
        var mix = new TradeMix(42, Machine.SHIPPED.law());
        for (int n = 0; n < CASES / 5; n++) {
            var draft = taxed(mix);
            var price = price(draft);
            var more = priced(draft, price.multiply(new BigDecimal("1.25")).setScale(0, RoundingMode.UP));

            assertEachAtLeast(assess(more), assess(draft));
        }
    }

    private static void assertEachAtLeast(Assessment more, Assessment less) {
        var higher = more.items().getFirst().taxes();
        var lower = less.items().getFirst().taxes();
        assertThat(higher).hasSameSizeAs(lower);
        for (int i = 0; i < lower.size(); i++) {
            assertThat(higher.get(i).reckoned())
                    .isGreaterThanOrEqualTo(lower.get(i).reckoned());
        }
    }

    @Test
    void anOrdinaryRateIsNeverLowerThanThePreferentialOne() {
        var law = Machine.SHIPPED.law();
        for (var line : law.tariffLines()) {
            var draft = new Draft(
                            new TradeMix(line.code().hashCode(), law).lawful(1).declaration())
                    .with("/goodsShipment/goodsItems/0/originCountryCode", "US");
            if (isImportOf(draft)) {
                var usual = duty(Machine.SHIPPED.decide(draft.declaration()).assessment());
                var ordinary = duty(Machine.SHIPPED
                        .decide(draft.with("/goodsShipment/goodsItems/0/originCountryCode", "KP")
                                .declaration())
                        .assessment());
                assertThat(ordinary).isGreaterThanOrEqualTo(usual);
            }
        }
    }

    private static boolean isImportOf(Draft draft) {
        var decision = Machine.SHIPPED.decide(draft.declaration());
        return draft.declaration().isImport() && decision.isAccepted();
    }

    private static Money duty(@Nullable Assessment assessment) {
        return Objects.requireNonNull(assessment)
                .items()
                .getFirst()
                .taxes()
                .getFirst()
                .reckoned();
    }

    @Test
    void splittingAnItemChangesEachTaxByAtMostOneDong() {
        var mix = new TradeMix(43, Machine.SHIPPED.law());
        for (int n = 0; n < CASES / 5; n++) {
            var draft = taxed(mix);
            var whole = assess(draft).items().getFirst().taxes();
            var halves = assess(halved(draft)).items();

            assertThat(halves).hasSize(2);
            for (int i = 0; i < whole.size(); i++) {
                assertThat(halves.getFirst()
                                .taxes()
                                .get(i)
                                .reckoned()
                                .plus(halves.getLast().taxes().get(i).reckoned())
                                .minus(whole.get(i).reckoned())
                                .amount()
                                .abs())
                        .as("%s of case %d", whole.get(i).kind(), n)
                        .isLessThanOrEqualTo(BigDecimal.ONE);
            }
        }
    }

    /** An import of one item whose price and quantities halve without a remainder. */
    private static Draft taxed(TradeMix mix) {
        while (true) {
            var draft = mix.lawful(1);
            var valuation =
                    Objects.requireNonNull(draft.declaration().goodsShipment()).customsValuation();
            if (draft.declaration().isImport()
                    && valuation != null
                    && valuation.adjustments().isEmpty()) {
                return doubled(priced(draft, price(draft).setScale(0, RoundingMode.UP)), 2);
            }
        }
    }

    private static Draft doubled(Draft draft, int times) {
        var factor = BigDecimal.valueOf(times);
        var item = draft.declaration().goodsItems().getFirst();
        var edited = priced(draft, price(draft).multiply(factor))
                .with(
                        ITEMS + "/0/statisticalQuantity/value",
                        quantity(item, true).multiply(factor));
        return item.secondQuantity() == null
                ? edited
                : edited.with(
                        ITEMS + "/0/secondQuantity/value", quantity(item, false).multiply(factor));
    }

    private static Draft halved(Draft draft) {
        var item = draft.declaration().goodsItems().getFirst();
        var half = new Draft(item)
                .with("/itemCharge/value", price(draft).divide(BigDecimal.TWO, RoundingMode.UNNECESSARY))
                .with("/statisticalQuantity/value", half(quantity(item, true)));
        half = item.secondQuantity() == null ? half : half.with("/secondQuantity/value", half(quantity(item, false)));
        var one = half.record(GoodsItem.class);
        return draft.with(ITEMS, List.of(one, half.with("/sequence", "2").record(GoodsItem.class)));
    }

    private static BigDecimal half(BigDecimal number) {
        return number.divide(BigDecimal.TWO, number.scale(), RoundingMode.UNNECESSARY);
    }

    private static BigDecimal quantity(GoodsItem item, boolean first) {
        var measure = first ? item.statisticalQuantity() : item.secondQuantity();
        return Objects.requireNonNull(measure).quantity().value().setScale(3, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal price(Draft draft) {
        var item = draft.declaration().goodsItems().getFirst();
        return Objects.requireNonNull(item.itemCharge()).money().amount();
    }

    private static Draft priced(Draft draft, BigDecimal price) {
        return draft.with(ITEMS + "/0/itemCharge/value", price).with("/goodsShipment/invoice/amount/value", price);
    }

    private static Assessment assess(Draft draft) {
        var decision = Machine.SHIPPED.decide(draft.declaration());
        assertThat(decision.findings()).filteredOn(Finding::isError).isEmpty();
        return decision.requireAssessment();
    }

    @Test
    void quantitiesAreConvertedToTheUnitOfTheRate() {
        var litres = petrol("1000000", "LTR");
        var cubicMetres = petrol("1000", "MTQ");

        assertThat(environment(cubicMetres)).isEqualTo(environment(litres));
        assertThat(environment(litres).payable()).isEqualTo(Money.dong(2_000_000_000));
        assertThat(Objects.requireNonNull(environment(cubicMetres).quantity())).hasToString("1000000 LTR");
    }

    private static Assessment petrol(String quantity, String unit) {
        return assess(Declarations.anImport()
                .with(ITEMS + "/0/commodity/classificationId", "27101224")
                .with(ITEMS + "/0/statisticalQuantity", Declarations.measure(quantity, unit)));
    }

    private static AssessedTax environment(Assessment assessment) {
        return assessment.items().getFirst().taxes().stream()
                .filter(tax -> tax.kind() == TaxKind.ENVIRONMENT)
                .findFirst()
                .orElseThrow();
    }
}
