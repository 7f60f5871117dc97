package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.duty.Proofs;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;

/** Exemptions, reductions and suspensions: what is payable, and what is only shown. */
class ReliefTest {

    // T-shirts worth 260,000,000 dong: import duty 52,000,000 and VAT at 8 % on what stands before it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # case,                 procedure, exemption, duty,     VAT,      suspended, forgiven
            taxed,                  A11,       -,         52000000, 24960000, 0,         0
            samples,                A11,       XMAU,      0,        20800000, 0,         52000000
            half lost,              A11,       XG50,      26000000, 22880000, 0,         26000000
            temporary import,       G11,       -,         0,        0,        76960000,  0
            bonded warehouse,       C11,       -,         0,        0,        76960000,  0
            tax-suspension store,   E33,       -,         0,        0,        76960000,  0
            for processing,         E21,       -,         0,        0,        0,         72800000
            export production,      E31,       -,         0,        0,        0,         72800000
            """)
    void whatIsNotPaidIsShown(
            String name,
            String procedure,
            @Nullable String exemption,
            long duty,
            long vat,
            long suspended,
            long forgiven) {
        var draft = Edits.under(Declarations.anImport(), procedure);
        draft = exemption == null ? draft : Edits.claiming(draft, "NK", null, exemption);

        var assessment = Machine.SHIPPED.decide(draft.declaration()).requireAssessment();

        var taxes = assessment.items().getFirst().taxes();
        assertThat(taxes.getFirst().payable()).as(name).isEqualTo(Money.dong(duty));
        assertThat(taxes.getLast().payable()).isEqualTo(Money.dong(vat));
        assertThat(assessment.secured()).isEqualTo(Money.dong(suspended));
        assertThat(assessment.spared()).isEqualTo(Money.dong(forgiven));
    }

    @Test
    void theSuspendedSumStandsInDecisionAndProof() {
        var decision = Machine.SHIPPED.decide(
                Edits.under(Declarations.anImport(), "G11").declaration());

        var proof = Proofs.of(decision.requireAssessment(), Machine.SHIPPED.law());

        assertThat(decision.bytes().text())
                .contains(
                        "\"suspended\":[{\"tax\":\"NK\",\"amount\":52000000},{\"tax\":\"GTGT\",\"amount\":24960000}]");
        assertThat(proof.parts())
                .filteredOn(part -> part.code().equals("suspended"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.amount()).isEqualTo(Money.dong(76_960_000));
                    assertThat(part.formula()).isEqualTo("52000000 + 24960000");
                });
    }

    @Test
    void aListOfExemptGoodsIsNamedWithTheExemptionItIsFor() {
        var listed = Edits.claiming(Declarations.anImport(), "NK", null, "XDT")
                .with(
                        ITEM + "/additionalDocuments/-",
                        new thongquan.core.filing.AdditionalDocument(
                                "DMMT", "TEA-1", Declarations.DAY.minusDays(12), null));

        var decision = Machine.SHIPPED.decide(listed.declaration());

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.requireAssessment().spared()).isEqualTo(Money.dong(52_000_000));
    }

    @Test
    void theProofNamesTheRatesNotTaken() {
        var decision = Machine.SHIPPED.decide(Declarations.anImport().declaration());

        var duty = Proofs.of(decision.requireAssessment(), Machine.SHIPPED.law())
                .parts()
                .getFirst()
                .parts()
                .getFirst();

        assertThat(duty.parts().stream()
                        .filter(part -> part.code().equals("not-taken"))
                        .map(part -> part.title().en() + " = " + part.amount())
                        .collect(Collectors.joining("; ")))
                .isEqualTo("Not taken, ACFTA: lower, with a proof of origin (COE), until 2026-12-20 = 0 VND");
    }
}
