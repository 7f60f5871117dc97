package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.core.check.Severity;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.Proof;
import thongquan.core.duty.Proofs;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.risk.Channel;
import thongquan.core.risk.TraderStanding;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.RuledGoods;
import thongquan.core.ruling.RulingRule;
import thongquan.core.ruling.Rulings;
import thongquan.core.value.CountryCode;
import thongquan.core.value.HsCode;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Advance rulings at clearance: found, followed, contradicted with and without a reason, quoted wrongly, replayed. */
class RulingTest {

    private static final LocalDate DAY = Declarations.DAY;
    private static final String HOLDER = "0312345678";
    private static final String STRANGER = "0100000019";
    private static final String REASON = "Lô này thêu tay, khác mẫu đã xác định";
    private static final AdvanceRuling SHIRTS =
            ruling("XDT-1", HOLDER, new Ruled.Classification(new HsCode("61091010")));
    private static final AdvanceRuling TROUSERS =
            ruling("XDT-2", HOLDER, new Ruled.Classification(new HsCode("62034290")));
    private static final Draft OWN = Declarations.anImport().with(ITEM + "/commodity/ownReferenceId", "AO-01");

    private static AdvanceRuling ruling(String number, String holder, Ruled ruled) {
        return ruling(number, holder, ruled, DAY.minusYears(1), DAY.plusYears(2), null);
    }

    private static AdvanceRuling ruling(
            String number,
            String holder,
            Ruled ruled,
            LocalDate from,
            LocalDate to,
            AdvanceRuling.@Nullable Voiding voiding) {
        var goods = new RuledGoods("Áo phông nam dệt kim 100 % bông", "AO-01", null, null);
        return new AdvanceRuling(
                number, holder, false, goods, ruled, from, to, from, "Customs Law, Article 28", voiding);
    }

    private static AdvanceRuling openToAll(AdvanceRuling one) {
        return new AdvanceRuling(
                one.number(),
                one.holder(),
                true,
                one.goods(),
                one.ruled(),
                one.from(),
                one.to(),
                one.knownSince(),
                one.basis(),
                one.voiding());
    }

    private static Decision decide(Draft draft, AdvanceRuling... rulings) {
        return decide(draft, Rulings.of(List.of(rulings)));
    }

    private static Decision decide(Draft draft, Rulings rulings) {
        var facts = new Facts(
                null,
                DAY.atTime(9, 30),
                "seed of the test",
                new TraderStanding(2, 900, 0),
                QuotaBalances.UNTOUCHED,
                rulings);
        return Clearance.decide(draft.declaration(), Machine.SHIPPED.law(), Machine.SHIPPED.rules(), facts);
    }

    private static Draft quoting(Draft draft, String type, String number) {
        return draft.with(ITEM + "/additionalDocuments/-", new AdditionalDocument(type, number, null, null));
    }

    @Test
    void aRulingIsFoundByTheHoldersOwnReferenceAndQuotedInDecisionAndProof() {
        var decision = decide(OWN, SHIRTS);

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.bytes().text())
                .contains("\"rulings\":[{\"number\":\"XDT-1\",\"on\":\"CLASSIFICATION\",\"says\":\"61091010\"")
                .contains("\"fingerprint\":\"" + SHIRTS.fingerprint() + "\",\"quoted\":false,\"followed\":true}");
        var proof = Proofs.of(decision.requireAssessment(), Machine.SHIPPED.law());
        assertThat(steps(proof))
                .filteredOn(step -> step.code().equals("ruling"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.measure()).isEqualTo("XDT-1");
                    assertThat(step.formula()).isEqualTo("61091010");
                    assertThat(step.since()).isEqualTo(SHIRTS.from());
                    assertThat(step.amount().signum()).isZero();
                });
    }

    private static Stream<Proof> allSteps(Proof proof) {
        return Stream.concat(Stream.of(proof), proof.parts().stream().flatMap(RulingTest::allSteps));
    }

    private static List<Proof> steps(Proof proof) {
        return allSteps(proof).toList();
    }

    @Test
    void withoutAFittingRulingTheDecisionKeepsItsBytes() {
        var draft = Declarations.anImport();
        var plain = decide(draft, Rulings.NOT_AT_HAND);

        assertThat(decide(draft, SHIRTS, TROUSERS).bytes()).isEqualTo(plain.bytes());
        assertThat(decide(OWN, ruling("XDT-3", STRANGER, SHIRTS.ruled())).bytes())
                .isEqualTo(decide(OWN, Rulings.NOT_AT_HAND).bytes());
        assertThat(plain.bytes().text()).doesNotContain("rulings");
    }

    /** What breaks a rule: the rulings in force, the filing, where it is found and what would be right. */
    record Breach(
            RulingRule rule,
            Draft draft,
            List<AdvanceRuling> rulings,
            String pointer,
            @Nullable String right) {
        @Override
        public String toString() {
            return rule + " at " + pointer + " under "
                    + rulings.stream().map(AdvanceRuling::number).toList();
        }
    }

    static List<Breach> breaches() {
        return Stream.concat(wrongQuotations().stream(), contradictions().stream())
                .toList();
    }

    private static List<Breach> wrongQuotations() {
        var plain = Declarations.anImport();
        var document = ITEM + "/additionalDocuments/0";
        var expired = ruling("XDT-4", HOLDER, SHIRTS.ruled(), DAY.minusYears(4), DAY.minusDays(1), null);
        var voided = ruling(
                "XDT-5",
                HOLDER,
                SHIRTS.ruled(),
                DAY.minusYears(1),
                DAY.plusYears(2),
                new AdvanceRuling.Voiding(DAY, DAY.minusDays(3), "mã số không còn"));
        var stranger = ruling("XDT-6", STRANGER, SHIRTS.ruled());
        return List.of(
                new Breach(
                        RulingRule.UNKNOWN, quoting(plain, "XDMS", "XDT-99"), List.of(SHIRTS), document + "/id", null),
                new Breach(
                        RulingRule.UNKNOWN, quoting(OWN, "XDMS", "XDT-99"), List.of(SHIRTS), document + "/id", "XDT-1"),
                new Breach(
                        RulingRule.NOT_IN_FORCE,
                        quoting(plain, "XDMS", "XDT-4"),
                        List.of(expired),
                        document + "/id",
                        null),
                new Breach(
                        RulingRule.NOT_IN_FORCE,
                        quoting(OWN, "XDMS", "XDT-5"),
                        List.of(voided, SHIRTS),
                        document + "/id",
                        "XDT-1"),
                new Breach(
                        RulingRule.OF_ANOTHER,
                        quoting(plain, "XDMS", "XDT-6"),
                        List.of(stranger),
                        document + "/id",
                        null),
                new Breach(
                        RulingRule.OF_ANOTHER_KIND,
                        quoting(plain, "XDXX", "XDT-1"),
                        List.of(SHIRTS),
                        document + "/typeCode",
                        "XDMS"),
                new Breach(
                        RulingRule.ABOUT_NO_LINE,
                        plain.with(ITEM + "/commodity/ownReferenceId", "AO-02")
                                .with("/additionalDocuments/-", new AdditionalDocument("XDMS", "XDT-1", null, null)),
                        List.of(SHIRTS),
                        "/additionalDocuments/0/id",
                        null),
                new Breach(
                        RulingRule.OTHER_GOODS,
                        quoting(plain.with(ITEM + "/commodity/ownReferenceId", "AO-02"), "XDMS", "XDT-1"),
                        List.of(SHIRTS),
                        document + "/id",
                        null));
    }

    private static List<Breach> contradictions() {
        var origin = ruling("XDT-7", HOLDER, new Ruled.Origin(new CountryCode("BD"), "CTC"));
        var royalty = ruling("XDT-8", HOLDER, new Ruled.Valuation(null, "E", Ruled.Treatment.ADDED));
        var method = ruling("XDT-9", HOLDER, new Ruled.Valuation("7", null, null));
        var noDiscount = ruling("XDT-10", HOLDER, new Ruled.Valuation(null, "G", Ruled.Treatment.LEFT_OUT));
        return List.of(
                new Breach(
                        RulingRule.CONTRADICTS_CLASSIFICATION,
                        OWN,
                        List.of(TROUSERS),
                        ITEM + "/commodity/classificationId",
                        "62034290"),
                new Breach(RulingRule.CONTRADICTS_ORIGIN, OWN, List.of(origin), ITEM + "/originCountryCode", "BD"),
                new Breach(
                        RulingRule.CONTRADICTS_VALUE, OWN, List.of(royalty), Edits.VALUATION + "/adjustments", "E/AD"),
                new Breach(RulingRule.CONTRADICTS_VALUE, OWN, List.of(method), Edits.VALUATION + "/methodCode", "7"),
                new Breach(
                        RulingRule.CONTRADICTS_VALUE,
                        Edits.adjusted(OWN, "G", "SB", "10"),
                        List.of(noDiscount),
                        Edits.VALUATION + "/adjustments/0",
                        null),
                new Breach(
                        RulingRule.DEVIATES_WITH_REASON,
                        OWN.with(ITEM + "/rulingDeviationReason", REASON),
                        List.of(TROUSERS),
                        ITEM + "/commodity/classificationId",
                        null));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void oneBreachIsOneFinding(Breach breach) {
        var decision = decide(breach.draft(), breach.rulings().toArray(AdvanceRuling[]::new));

        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(breach.rule().id());
            assertThat(finding.pointer()).isEqualTo(breach.pointer());
            assertThat(finding.suggestion()).isEqualTo(breach.right());
            assertThat(finding.severity()).isEqualTo(breach.rule().severity());
            assertThat(finding.message().vi()).doesNotContain("{");
            assertThat(finding.message().en()).doesNotContain("{");
            assertThat(decision.isAccepted()).isEqualTo(finding.severity() == Severity.WARNING);
        });
    }

    @Test
    void everyRuleOnRulingsIsBrokenByATest() {
        assertThat(new HashSet<>(breaches().stream().map(Breach::rule).toList()))
                .isEqualTo(Arrays.stream(RulingRule.values()).collect(Collectors.toSet()));
    }

    @Test
    void aReasonMakesTheContradictionStandInTheDecisionAndSendsTheDocumentsToBeChecked() {
        var decision = decide(OWN.with(ITEM + "/rulingDeviationReason", REASON), TROUSERS);

        assertThat(decision.requireSelection().channel()).isEqualTo(Channel.YELLOW);
        assertThat(decision.requireSelection().reasonClass()).isEqualTo("RULING");
        assertThat(decision.bytes().text())
                .contains("\"says\":\"62034290\"")
                .contains("\"followed\":false,\"reason\":\"" + REASON + "\"");
    }

    @Test
    void aValueRulingIsFollowedByTheAdjustmentItAsksFor() {
        var royalty = ruling("XDT-8", HOLDER, new Ruled.Valuation(null, "E", Ruled.Treatment.ADDED));
        var decision = decide(Edits.adjusted(OWN, "E", "AD", "500"), royalty);

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.bytes().text()).contains("\"on\":\"VALUE\",\"says\":\"E/AD\"");
        var value = steps(Proofs.of(decision.requireAssessment(), Machine.SHIPPED.law())).stream()
                .filter(step -> step.code().equals("customs-value"))
                .findFirst()
                .orElseThrow();
        assertThat(value.parts()).extracting(Proof::code).contains("adjustment-E", "ruling");
    }

    @Test
    void aRulingOpenToAllIsReliedOnByWhoQuotesItAndByNobodyElse() {
        var open = openToAll(ruling("XDT-6", STRANGER, SHIRTS.ruled()));
        var quoted = decide(quoting(OWN, "XDMS", "XDT-6"), open);

        assertThat(quoted.findings()).isEmpty();
        assertThat(quoted.bytes().text()).contains("\"number\":\"XDT-6\"").contains("\"quoted\":true");
        assertThat(decide(OWN, open).bytes().text()).doesNotContain("XDT-6");
    }

    @Test
    void nobodyEscapesTheOwnRulingByQuotingAnothers() {
        var open = openToAll(ruling("XDT-6", STRANGER, SHIRTS.ruled()));

        assertThat(decide(quoting(OWN, "XDMS", "XDT-6"), open, TROUSERS).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("DEC-266"));
    }

    @Test
    void ofTwoRulingsOnTheSameGoodsTheOneSignedLastCounts() {
        var newer = ruling("XDT-0", HOLDER, TROUSERS.ruled(), DAY.minusDays(9), DAY.plusYears(3), null);

        assertThat(decide(OWN, SHIRTS, newer).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo("62034290"));
    }

    @Test
    void aRulingVoidedLaterDecidesAgainAsItWasKnown() {
        var decision = decide(OWN, SHIRTS, TROUSERS.asSigned(), ruling("XDT-3", STRANGER, SHIRTS.ruled()));
        assertThat(decision.isAccepted()).isFalse();

        var first = decide(OWN, SHIRTS);
        var later = ruling(
                "XDT-1",
                HOLDER,
                SHIRTS.ruled(),
                SHIRTS.from(),
                SHIRTS.to(),
                new AdvanceRuling.Voiding(DAY, DAY, "pháp luật thay đổi"));

        assertThat(later.fingerprint()).isNotEqualTo(SHIRTS.fingerprint());
        assertThat(decide(OWN, later).bytes()).isNotEqualTo(first.bytes());
        assertThat(later.asSigned().fingerprint()).isEqualTo(SHIRTS.fingerprint());
        var again = decide(OWN, later.asSigned());
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.sealed()).isEqualTo(first.sealed());
    }

    @Test
    void withoutARegisterAtHandAQuotationIsNeitherConfirmedNorRefused() {
        var decision = decide(quoting(OWN, "XDMS", "XDT-99"), Rulings.NOT_AT_HAND);

        assertThat(decision.findings()).isEmpty();
    }
}
