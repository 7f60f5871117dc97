package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.duty.RateNotTaken;
import thongquan.core.filing.AdditionalDocument;
import thongquan.formats.Declarations;

/** Of the rates of duty that the declarant may use the lowest is taken; the others say what they would have come to. */
class LowestLawfulRateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            # case;                                hs;       origin; claimed; proof; quota; taken; duty;      not taken
            no claim, an agreement is open;        61091010; CN;     -;       -;     -;     MFN;   52000000;  ACFTA 0 NEEDS_PROOF COE
            proved but not claimed;                61091010; CN;     -;       COE;   -;     MFN;   52000000;  ACFTA 0 NOT_CLAIMED
            claimed and proved;                    61091010; CN;     ACFTA;   COE;   -;     ACFTA; 0;         MFN 52000000 NOT_LOWER
            one of three is claimed;               61091010; TH;     ATIGA;   COD;   -;     ATIGA; 0;         MFN 52000000 NOT_LOWER, ACFTA 0 NOT_LOWER, RCEP-A 0 NOT_LOWER
            the agreement leaves the origin out;   61091010; ID;     ATIGA;   COD;   -;     ATIGA; 0;         MFN 52000000 NOT_LOWER, ACFTA 0 EXCLUDED_ORIGIN, RCEP-A 0 NOT_LOWER
            claimed, but above the general rate;   94036090; TH;     RCEP-A;  CORC;  -;     MFN;   0;         ATIGA 0 NOT_LOWER, ACFTA 0 NOT_LOWER, RCEP-A 32500000 NOT_LOWER
            no agreement with the origin;          61091010; US;     -;       -;     -;     MFN;   52000000;  -
            no favoured treatment;                 61091010; KP;     -;       -;     -;     ORD;   78000000;  -
            outside the quota;                     17019910; US;     -;       -;     X;     MFN;   221000000; MFN 104000000 OUTSIDE_QUOTA
            an agreement below the quota rates;    17019910; MX;     CPTPP;   COCP;  X;     CPTPP; 28340000;  MFN 221000000 NOT_LOWER, MFN 104000000 OUTSIDE_QUOTA
            """)
    void theLowestIsTakenAndTheOthersSayWhyNot(
            String name,
            String hs,
            String origin,
            @Nullable String claimed,
            @Nullable String proof,
            @Nullable String quota,
            String taken,
            long duty,
            @Nullable String others) {
        var draft = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", hs)
                .with(ITEM + "/originCountryCode", origin);
        draft = claimed == null ? draft : Edits.from(draft, origin).with(ITEM + "/tariffScheduleCode", claimed);
        draft = quota == null ? draft : draft.with(ITEM + "/outOfQuotaCode", quota);
        draft = proof == null
                ? draft
                : draft.with(
                        ITEM + "/additionalDocuments/-",
                        new AdditionalDocument(proof, "CO-1", Declarations.DAY.minusDays(12), null));
        draft = hs.equals("17019910") ? draft.with(ITEM + "/statisticalQuantity/unitCode", "KGM") : draft;

        var item = Machine.SHIPPED
                .decide(draft.declaration())
                .requireAssessment()
                .items()
                .getFirst();

        assertThat(item.taxes().getFirst().measure().schedule()).as(name).isEqualTo(taken);
        assertThat(item.taxes().getFirst().reckoned().amount()).isEqualByComparingTo(Long.toString(duty));
        assertThat(item.alternatives().stream().map(LowestLawfulRateTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(others == null ? "" : others);
    }

    @Test
    void theLowerIsTakenOfTwoThatRoundToTheSame() {
        var draft = Edits.preferred(Declarations.anImport(), "ACFTA", "CN", "COE")
                .with(ITEM + "/itemCharge", Declarations.amount("2", "VND"))
                .with("/goodsShipment/invoice/amount", Declarations.amount("2", "VND"));

        var duty = Machine.SHIPPED
                .decide(draft.declaration())
                .requireAssessment()
                .items()
                .getFirst()
                .taxes()
                .getFirst();

        assertThat(duty.measure().schedule()).isEqualTo("ACFTA");
        assertThat(duty.exact()).isZero();
    }

    private static String words(RateNotTaken other) {
        var amount = other.amount() == null ? "?" : other.amount().amount().toPlainString();
        return other.measure().schedule() + " " + amount + " " + other.reason()
                + (other.proof() == null ? "" : " " + other.proof());
    }
}
