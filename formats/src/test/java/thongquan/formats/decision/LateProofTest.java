package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thongquan.formats.decision.Edits.ITEM;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import thongquan.core.decision.Clock;
import thongquan.core.duty.Proofs;
import thongquan.core.origin.ProofsOfOrigin;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Goods cleared at the general rate may still prove their origin for a while, and the decision says until when. */
class LateProofTest {

    private static final LocalDateTime REGISTERED = Declarations.DAY.atTime(9, 30);

    @Test
    void chineseGoodsAtTheGeneralRateHaveThirtyDays() {
        assertThat(late(Declarations.anImport()))
                .extracting("code", "due")
                .containsExactly(tuple("origin-proof", REGISTERED.plusDays(30)));
    }

    @Test
    void germanGoodsHaveTwoYears() {
        assertThat(late(Edits.from(origin("DE"), "DE")))
                .extracting("code", "due")
                .containsExactly(tuple("origin-proof-evfta", REGISTERED.plusYears(2)));
    }

    @Test
    void aCountryOfTwoAgreementsHasTheClockOfEach() {
        assertThat(late(origin("AU")))
                .extracting("code", "due")
                .contains(tuple("origin-proof-cptpp", REGISTERED.plusYears(1)));
    }

    @Test
    void whereThereIsNothingToGainNoClockRuns() {
        assertThat(late(origin("US"))).isEmpty();
        assertThat(late(Edits.preferred(Declarations.anImport(), "ATIGA", "TH", "COD")))
                .isEmpty();
        assertThat(late(Edits.under(Declarations.anImport(), "E21"))).isEmpty();
        assertThat(late(Declarations.anExport())).isEmpty();
    }

    @Test
    void theProofsOfAScheduleAndTheirTimeCanBeAsked() {
        var law = Machine.SHIPPED.law();

        assertThat(ProofsOfOrigin.forSchedule(law, "EVFTA"))
                .extracting("document")
                .containsExactly("COEU", "SOEU");
        assertThat(ProofsOfOrigin.forSchedule(law, "MFN")).isEmpty();
        assertThat(ProofsOfOrigin.handInUntil(law, "EVFTA", REGISTERED)).isEqualTo(REGISTERED.plusYears(2));
        assertThat(ProofsOfOrigin.handInUntil(law, "MFN", REGISTERED)).isNull();
    }

    private static Draft origin(String country) {
        return Declarations.anImport().with(ITEM + "/originCountryCode", country);
    }

    private static Iterable<Clock> late(Draft draft) {
        var decision = Machine.SHIPPED.decide(draft.declaration());
        assertThat(decision.isAccepted()).isTrue();
        return decision.clocks().stream()
                .filter(clock -> clock.code().startsWith("origin-proof"))
                .toList();
    }

    @Test
    void theProofSaysUntilWhenTheMissingDocumentMayBeHandedIn() {
        var decision = Machine.SHIPPED.decide(origin("CN").declaration());

        assertThat(Proofs.of(decision.requireAssessment(), Machine.SHIPPED.law())
                        .toString())
                .contains("lower, with a proof of origin (COE), until 2026-12-20")
                .contains("cần chứng từ xuất xứ (COE), nộp bổ sung đến hết 2026-12-20");
    }
}
