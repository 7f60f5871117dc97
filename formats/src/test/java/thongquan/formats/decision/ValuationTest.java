package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.INVOICE;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;
import static thongquan.formats.decision.Edits.VALUATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.filing.GoodsItem;
import thongquan.core.valuation.PricePosition;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** How values are built: what is shared is shared to the last millionth, and what is given is taken as given. */
class ValuationTest {

    private static final int CASES = 500;

    @Test
    void freightByWeightFollowsTheMassesAndNotThePrices() {
        var items = assess(weighed(List.of("100", "300"), "500"));

        assertThat(items).extracting(item -> part(item, "freight")).containsExactly(decimal("125"), decimal("375"));
    }

    @Test
    void sharesSumToTheChargeWhateverTheBase() {
        var random = new Random(17);
        for (int n = 0; n < CASES; n++) {
            var masses = new ArrayList<String>();
            for (int i = 0; i <= random.nextInt(12); i++) {
                masses.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3).toPlainString());
            }
            var freight = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
            for (var code : List.of("A", "D")) {
                var draft = weighed(masses, freight.toPlainString()).with(VALUATION + "/freightCode", code);

                assertThat(assess(draft).stream()
                                .map(item -> part(item, "freight"))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("case %d, code %s", n, code)
                        .isEqualByComparingTo(freight);
            }
        }
    }

    @Test
    void aValueGivenByTheItemIsTheValueAndNothingComesOnTop() {
        var item = assess(Edits.valued(Edits.onBoard(Declarations.anImport()), "8", "10500"))
                .getFirst();

        assertThat(item.customsValue()).isEqualTo(Money.dong(273_000_000));
        assertThat(item.value().parts()).singleElement().satisfies(part -> assertThat(part.what())
                .isEqualTo("declared-value"));
    }

    @Test
    void theManualTotalOfAnAdjustmentAsksForTheValuesOfTheItems() {
        var manual = Edits.adjusted(Declarations.anImport(), "N", "DP", "1");

        assertThat(Machine.SHIPPED.decide(manual.declaration()).findings())
                .extracting("code")
                .containsExactly("DEC-243");
    }

    @ParameterizedTest(name = "{0} at {1} dollars a kilogram: {2}")
    @CsvSource({
        "CN, 0.38, WITHIN",
        "CN, 0.34, BELOW",
        "CN, 1.21, ABOVE",
        "MY, 0.38, BELOW",
        "MY, 1.21, WITHIN",
        "MY, 1.81, ABOVE"
    })
    void aBandForTheOriginGoesBeforeOneForAll(String origin, String price, PricePosition position) {
        var steel = Declarations.item(1, "72104917", "Tôn mạ kẽm", origin);
        var law = Machine.SHIPPED.law();
        var item = new Draft(steel)
                .with("/statisticalQuantity", Declarations.measure("1000", "KGM"))
                .record(GoodsItem.class);
        var value = decimal(price).multiply(decimal("26000000"));

        assertThat(PricePosition.of(item, value, PricePosition.band(item, law), law))
                .isEqualTo(position);
    }

    @Test
    void goodsWithoutABandAreNotJudged() {
        var item = Declarations.item(1, "61091010", "Áo phông", "CN");
        var law = Machine.SHIPPED.law();

        assertThat(PricePosition.of(item, BigDecimal.ONE, PricePosition.band(item, law), law))
                .isEqualTo(PricePosition.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}, {1} places: {2}")
    @CsvSource({
        "HALF_UP, 0, 51993333",
        "UP, 0, 51993334",
        "DOWN, 0, 51993333",
        "CEILING, 0, 51993334",
        "HALF_EVEN, 2, 51993333.08",
        "DOWN, 1, 51993333",
        "UP, 1, 51993333.1"
    })
    void taxesAreRoundedAsTheLawSays(String mode, int decimals, String duty) {
        var price = Declarations.anImport()
                .with(ITEM + "/itemCharge/value", "9998.7179")
                .with(INVOICE + "/amount/value", "9998.7179")
                .without(ITEM + "/unitPrice");
        var decision = Machine.SHIPPED.decide(price.declaration(), ChangedLaw.rounding(mode, decimals));

        assertThat(decision.findings()).isEmpty();
        var item = decision.requireAssessment().items().getFirst();
        assertThat(item.taxes().getFirst().exact()).isEqualByComparingTo("51993333.08");
        assertThat(item.taxes().getFirst().reckoned().amount()).isEqualByComparingTo(duty);
    }

    private static List<ItemAssessment> assess(Draft draft) {
        var decision = Machine.SHIPPED.decide(draft.declaration());
        assertThat(decision.findings()).isEmpty();
        return decision.requireAssessment().items();
    }

    private static BigDecimal part(ItemAssessment item, String what) {
        return item.value().parts().stream()
                .filter(part -> part.what().equals(what))
                .findFirst()
                .orElseThrow()
                .declared();
    }

    /** T-shirts of equal prices and these masses, on FOB terms, with freight shared by weight. */
    private static Draft weighed(List<String> masses, String freight) {
        var items = new ArrayList<GoodsItem>();
        for (var mass : masses) {
            var item = Declarations.item(items.size() + 1, "61091010", "Áo phông nam 100 % bông, dệt kim", "CN");
            items.add(new Draft(item).with("/secondQuantity/value", mass).record(GoodsItem.class));
        }
        return Edits.onBoard(Declarations.anImport())
                .with(SHIPMENT + "/goodsItems", List.copyOf(items))
                .with(INVOICE + "/amount/value", 10_000 * masses.size() + "")
                .with(VALUATION + "/freightCode", "D")
                .with(VALUATION + "/freightCharge/value", freight);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
