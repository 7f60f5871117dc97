package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.GoodsItem;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Goods of a tariff quota come in at the rate inside while the balance covers them whole; how to split is not guessed. */
class QuotaTest {

    private static final String QUOTA = "TRQ-SUGAR-2026";

    @ParameterizedTest(name = "{0} {1} of {2} TNE left")
    @CsvSource(textBlock = """
            # quantity, unit, left,    outcome
            40000,      KGM,  40,      taken 40 of 40
            40000,      KGM,  130000,  taken 40 of 130000
            40,         TNE,  40.5,    taken 40 of 40.5
            40000.1,    KGM,  40,      DEC-210 TRQ-SUGAR-2026: 40 TNE
            1,          KGM,  0,       DEC-210 TRQ-SUGAR-2026: 0 TNE
            0.5,        KGM,  0.0005,  taken 0.0005 of 0.0005
            """)
    void anItemGoesInWholeOrNotAtAll(String quantity, String unit, BigDecimal left, String outcome) {
        var decision = decide(sugar(quantity, unit), left);

        assertThat(words(decision)).isEqualTo(outcome);
    }

    @Test
    void theItemsOfADeclarationTakeInTheirOrder() {
        var two = sugar("30000", "KGM").with(SHIPMENT + "/goodsItems/-", second("20000"));
        var doubled = two.with(Edits.INVOICE + "/amount/value", "20000");

        var enough = decide(doubled, new BigDecimal("50"));
        var short1 = decide(doubled, new BigDecimal("49.9"));

        assertThat(enough.requireAssessment().quotas()).singleElement().satisfies(use -> {
            assertThat(use.before()).isEqualByComparingTo("50");
            assertThat(use.taken()).isEqualByComparingTo("50");
        });
        assertThat(short1.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(SHIPMENT + "/goodsItems/1/outOfQuotaCode");
            assertThat(finding.suggestion()).isEqualTo("TRQ-SUGAR-2026: 19.9 TNE");
        });
    }

    @Test
    void goodsOutsideTheQuotaAndGoodsNotForConsumptionTakeNothing() {
        var outside = decide(sugar("40000", "KGM").with(ITEM + "/outOfQuotaCode", "X"), BigDecimal.ZERO);
        var temporary = decide(Edits.under(sugar("40000", "KGM"), "G11"), BigDecimal.ZERO);

        assertThat(outside.requireAssessment().quotas()).isEmpty();
        assertThat(temporary.requireAssessment().quotas()).isEmpty();
    }

    @Test
    void whatIsLeftIsAFactOfTheDecisionAndStandsInItsBytes() {
        var text =
                decide(sugar("40000", "KGM"), new BigDecimal("77.125")).bytes().text();

        assertThat(text)
                .contains("\"quotas\":[{\"quota\":\"TRQ-SUGAR-2026\",\"unit\":\"TNE\",\"before\":77.125,\"taken\":40,")
                .contains("\"quota\":{\"quota\":\"TRQ-SUGAR-2026\",\"taken\":40}");
    }

    private static String words(Decision decision) {
        if (!decision.isAccepted()) {
            var finding = decision.findings().getFirst();
            return finding.code() + " " + finding.suggestion();
        }
        var use = decision.requireAssessment().quotas().getFirst();
        return "taken " + use.taken().toPlainString() + " of " + use.before().toPlainString();
    }

    private static Draft sugar(String quantity, String unit) {
        return Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "17019910")
                .with(ITEM + "/originCountryCode", "AU")
                .with(ITEM + "/statisticalQuantity", Declarations.measure(quantity, unit))
                .without(ITEM + "/secondQuantity");
    }

    private static GoodsItem second(String quantity) {
        return new Draft(Declarations.item(2, "17019910", "Đường tinh luyện", "AU"))
                .with("/statisticalQuantity", Declarations.measure(quantity, "KGM"))
                .without("/secondQuantity")
                .record(GoodsItem.class);
    }

    private static Decision decide(Draft draft, BigDecimal left) {
        var facts = new Facts(
                null,
                Declarations.DAY.atTime(9, 30),
                "quota",
                new TraderStanding(2, 900, 0),
                new QuotaBalances(Map.of(QUOTA, left)));
        return Clearance.decide(draft.declaration(), Machine.SHIPPED.law(), Machine.SHIPPED.rules(), facts);
    }
}
