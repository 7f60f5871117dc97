package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.core.check.DeclarationChecks;
import thongquan.core.check.ElementRule;
import thongquan.core.check.Finding;
import thongquan.core.check.Rule;
import thongquan.core.check.Severity;
import thongquan.core.duty.AssessmentRule;
import thongquan.core.duty.PriceBandRule;
import thongquan.core.filing.Party;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Every rule of the rule book: one breach gives that one finding there, and the good declaration beside it none. */
class RuleTest {

    @ParameterizedTest
    @MethodSource("thongquan.formats.decision.Breaches#all")
    void oneBreachIsOneFinding(Breaches.Breach breach) {
        var decision = Machine.SHIPPED.decide(breach.draft().declaration(), breach.law());

        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(breach.rule());
            assertThat(finding.pointer()).isEqualTo(breach.pointer());
            assertThat(finding.suggestion()).isEqualTo(breach.suggestion());
            assertThat(finding.message().vi()).isNotBlank();
            assertThat(finding.message().en()).isNotBlank();
            assertThat(finding.basis()).isNotBlank();
            assertThat(decision.isAccepted()).isEqualTo(finding.severity() == Severity.WARNING);
        });
    }

    @ParameterizedTest
    @MethodSource
    void whatKeepsTheRulesIsAcceptedWithoutAFinding(Draft good) {
        var decision = Machine.SHIPPED.decide(good.declaration());

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.isAccepted()).isTrue();
    }

    static Stream<Draft> whatKeepsTheRulesIsAcceptedWithoutAFinding() {
        var good = Declarations.anImport();
        var cheap = good.with(ITEM + "/itemCharge/value", "5000")
                .with(Edits.INVOICE + "/amount/value", "5000")
                .without(ITEM + "/unitPrice");
        var agent = new Party("0309999999", "Đại lý Hải quan Ví Dụ", null, "VN", null);
        return Stream.of(
                good,
                Declarations.anExport(),
                Edits.byAir(good),
                Edits.onTheSpot(good),
                Edits.onBoard(good),
                Edits.onBoard(good)
                        .with(Edits.VALUATION + "/insuranceCode", "A")
                        .with(Edits.VALUATION + "/insuranceCharge", Declarations.amount("30", "EUR")),
                Edits.adjusted(good, "C", "AD", "10"),
                Edits.adjusted(good, "G", "SB", "9999.99"),
                Edits.guaranteed(good).with("/dutyPayment/termCode", "A"),
                Edits.preferred(good, "ATIGA", "TH", "COD"),
                Edits.claiming(Edits.car(good), "TTDB", "CC3000-4000", null),
                Edits.claiming(good, "NK", null, "XMAU"),
                good.with("/customsProcedureCode", "A21").with(SHIPMENT + "/previousDocuments/-", Edits.earlier()),
                good.with("/customsProcedureCode", "A21").with(ITEM + "/previousDocuments/-", Edits.earlier()),
                Edits.under(good, "A21").with("/previousProcedureCode", "G12"),
                Edits.under(good, "G11").with("/returnDate", Declarations.DAY.plusDays(60)),
                good.with("/customsProcedureCode", "C11").with(CONSIGNMENT + "/transit", ProcedureBreaches.transit(0)),
                ProcedureBreaches.branch("F", 1, 2),
                ProcedureBreaches.branch(ProcedureBreaches.NUMBER, 99, 99),
                ProcedureBreaches.lowValue(),
                ProcedureBreaches.incomplete(),
                ProcedureBreaches.incomplete().with("/provisionalReleaseCode", "C"),
                good.with("/specificCircumstancesCode", "SU").with(SHIPMENT + "/previousDocuments/-", Edits.earlier()),
                good.with("/agent", agent).with("/declarant", agent),
                Edits.originating(Edits.preferred(good, "ATIGA", "TH", "COD"), "CC+SP", null),
                Edits.originating(Edits.preferred(good, "ATIGA", "TH", "COD"), "RVC", "40"),
                Edits.from(Edits.preferred(good, "ATIGA", "TH", "COD"), "CN")
                        .with("/additionalDocuments/-", Edits.throughBill())
                        .with(ITEM + "/originClaim/invoicingCountryCode", "CN"),
                Edits.stated(good, "DE/REX/0001"),
                Edits.stated(cheap, null),
                Edits.valued(good, "9", "9000").with(Edits.VALUATION + "/details", "Suy luận từ trị giá hàng tương tự"),
                Edits.valued(Edits.onBoard(good), "8", "10500"),
                good.with(Edits.VALUATION + "/methodCode", "7")
                        .with(Edits.VALUATION + "/affiliationCode", "5")
                        .with(Edits.VALUATION + "/details", "Giá bán bằng giá cho người mua không có quan hệ"),
                Edits.onBoard(good).with(Edits.VALUATION + "/freightCode", "D"),
                good.with(CONSIGNMENT + "/transportEquipments/0/id", "WVLK1234560"),
                good.with(ITEM + "/unitPrice", Declarations.amount("2.0001", "USD")),
                good.with(ITEM + "/statisticalQuantity", Declarations.measure("416.667", "DZN")));
    }

    @Test
    void everyRuleOfTheRuleBookIsBrokenByATest() {
        var broken = Breaches.all().stream().map(Breaches.Breach::rule).collect(Collectors.toSet());

        // What is broken by numbers alone stands in ElementRuleTest.
        broken.add(ElementRule.MORE.id());
        assertThat(broken).containsExactlyInAnyOrderElementsOf(ruleBook());
    }

    private static List<String> ruleBook() {
        return Stream.of(
                        Stream.of(ElementRule.values()).map(ElementRule::id),
                        DeclarationChecks.ruleBook().stream().map(Rule::id),
                        Stream.of(AssessmentRule.values()).map(AssessmentRule::id),
                        PriceBandRule.ruleBook().stream().map(Rule::id))
                .flatMap(ids -> ids)
                .toList();
    }

    @Test
    void rulesHaveCodesOfTheirOwnAndSpeakBothLanguages() {
        assertThat(ruleBook()).doesNotHaveDuplicates().allMatch(id -> id.matches("DEC-\\d{3}"));
        assertThat(DeclarationChecks.ruleBook()).allSatisfy(rule -> {
            assertThat(rule.vi()).endsWith(".");
            assertThat(rule.en()).endsWith(".");
            assertThat(rule.basis()).isNotBlank();
        });
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheRules() {
        var many = Declarations.anImport()
                .with(ITEM + "/outOfQuotaCode", "X")
                .with(ITEM + "/sequence", "7")
                .without("/partyRelationCode")
                .with("/customsProcedureCode", "B11");

        assertThat(Machine.SHIPPED.decide(many.declaration()).findings())
                .extracting(Finding::code)
                .containsExactly("DEC-001", "DEC-101", "DEC-102", "DEC-126");
    }

    @Test
    void warningsAloneNeverRefuseHoweverMany() {
        var containers = Declarations.anImport()
                .with(CONSIGNMENT + "/transportEquipments", Edits.mistypedContainers(999))
                .with(CONSIGNMENT + "/containerCount", "999")
                .with(CONSIGNMENT + "/goodsLocationId", "02B1A01")
                .with(Edits.INVOICE + "/paymentMethodCode", "KHONGTT");
        var decision = Machine.SHIPPED.decide(containers.declaration());

        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.findings()).hasSize(1001).noneMatch(Finding::isError);
        assertThat(decision.findings().getLast().code()).isEqualTo("DEC-008");
    }
}
