package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Bilingual;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Clock;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.law.Certainty;
import thongquan.core.law.Validity;
import thongquan.core.risk.Channel;
import thongquan.core.risk.RiskRule;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Declarations;

/** Which channel a declaration takes, and why. */
class SelectionTest {

    private static final Validity ALWAYS =
            new Validity(Declarations.DAY.minusYears(1), null, Declarations.DAY.minusYears(1), "a law", Certainty.HIGH);
    private static final String SEED_NOT_DRAWN = "seed";

    @Test
    void theStrictestOfAllMatchesCounts() {
        var selection = decide(
                        SEED_NOT_DRAWN,
                        rule("a", Channel.YELLOW, 40, "VALUE", "item.origin == \"CN\""),
                        rule("b", Channel.RED, 50, "ORIGIN", "declaration.customsValue > 1000.0"),
                        rule("c", Channel.YELLOW, 45, "PARTY", "trader.complianceLevel == 2"),
                        rule("d", Channel.RED, 99, "NEVER", "item.hs == \"87038098\""))
                .requireSelection();

        assertThat(selection.channel()).isEqualTo(Channel.RED);
        assertThat(selection.reasonClass()).isEqualTo("ORIGIN");
        assertThat(selection.score()).isEqualTo(100);
        assertThat(selection.matches())
                .extracting(match -> match.rule().id() + match.item())
                .containsExactly("a1", "b0", "c0");
    }

    @Test
    void clocksStartByTheChannel() {
        assertThat(decide(SEED_NOT_DRAWN).clocks())
                .extracting(Clock::code)
                .containsExactly("declaration-validity", "origin-proof");
        assertThat(decide(SEED_NOT_DRAWN, rule("a", Channel.RED, 1, "X", null)).clocks())
                .extracting(Clock::code)
                .containsExactly("declaration-validity", "document-check", "physical-inspection", "origin-proof");
    }

    @Test
    void aShareOfTheGreenIsDrawnForYellowBySeedAlone() {
        int drawn = 0;
        for (int i = 0; i < 20_000; i++) {
            var selection = decide("seed " + i).requireSelection();
            assertThat(selection.draw()).isBetween(0, 9_999);
            assertThat(selection.drawn()).isEqualTo(selection.draw() < 100);
            assertThat(selection.channel()).isEqualTo(selection.drawn() ? Channel.YELLOW : Channel.GREEN);
            drawn += selection.drawn() ? 1 : 0;
        }
        assertThat(drawn).as("one in a hundred").isBetween(150, 250);
    }

    private static Decision decide(String seed, RiskRule... rules) {
        var selector = new Selector(new RuleRelease("a release", List.of(rules)));
        var facts = new Facts(null, Declarations.DAY.atTime(9, 30), seed, new TraderStanding(2, 900, 0));
        return Clearance.decide(Declarations.anImport().declaration(), Machine.SHIPPED.law(), selector, facts);
    }

    private static RiskRule rule(String id, Channel channel, int weight, String reason, @Nullable String condition) {
        return new RiskRule(
                id,
                1,
                channel,
                weight,
                reason,
                "IM",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                condition,
                new Bilingual("Quy tắc thử", "A rule for a test"),
                ALWAYS);
    }
}
