package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.formats.Declarations;
import thongquan.formats.Reading;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.law.national.FullTariff;

/** Declarations cleared under the whole published tariff; skipped where it does not lie beside the repository. */
class FullTariffClearanceTest {

    private static final String ITEM = "/goodsShipment/goodsItems/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "easy.json",
                "beer.json",
                "export.json",
                "asean-preference.json",
                "fuel-specific-tax.json",
                "steel-antidumping.json",
                "valuation-adjustments.json",
                "fifty-lines.json"
            })
    void theSamplesAreTaxedAsUnderTheShippedPack(String sample) throws IOException {
        var declaration = declaration(sample);
        var day = LocalDate.of(2026, 11, 22);

        var shipped = Machine.SHIPPED.decide(declaration, day, "seed");
        var full = machine().decide(declaration, day, "seed");

        assertThat(full.findings()).isEqualTo(shipped.findings());
        assertThat(full.requireAssessment().payable())
                .isEqualTo(shipped.requireAssessment().payable());
        assertThat(full.requireAssessment().totals())
                .isEqualTo(shipped.requireAssessment().totals());
    }

    @Test
    void everyLineIsTaxedOrRefusedWithTheReasonAndNeverFreeByAccident() {
        var machine = machine();
        var law = machine.law();
        var withoutRate = new HashSet<String>();
        FullTariff.imported().findings().stream()
                .filter(each -> each.code().equals("LAW-153"))
                .forEach(each -> withoutRate.add(each.about().en()));
        var good = Declarations.anImport();

        for (var line : law.tariffLines()) {
            var hs = line.code().value();
            var decision = machine.decide(
                    good.with("/goodsShipment/goodsItems/0/commodity/classificationId", hs)
                            .declaration(),
                    law);
            if (decision.isAccepted()) {
                assertThat(decision.requireAssessment().items().getFirst().taxes())
                        .as(hs)
                        .extracting(tax -> tax.kind().code())
                        .contains("NK", "GTGT");
                assertThat(withoutRate).as("lines without a rate").doesNotContain(hs);
            } else {
                assertThat(decision.findings())
                        .as(hs)
                        .filteredOn(Finding::isError)
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.pointer()).isNotEmpty());
            }
            if (withoutRate.contains(hs)) {
                assertThat(decision.findings()).as(hs).extracting(Finding::code).contains("DEC-201");
            }
        }
    }

    @Test
    void goodsOfTheExportTariffBearExportDuty() {
        var decision = machine()
                .decide(
                        Declarations.anExport()
                                .with("/goodsShipment/goodsItems/0/commodity/classificationId", "26011110")
                                .declaration(),
                        machine().law());

        assertThat(decision.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(decision.requireAssessment().items().getFirst().taxes())
                .extracting(tax -> tax.kind().code() + " " + tax.measure().rate())
                .containsExactly("XK 40%");
    }

    @Test
    void whereSeveralCodesOfChapter98FitTheDeclarantIsAskedWhich() {
        var screws = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "73181510")
                .with(ITEM + "/tariffScheduleCode", "CH98");
        var law = machine().law();

        var asked = machine().decide(screws.declaration(), law);
        var answered = machine()
                .decide(
                        screws.with(ITEM + "/dutyTaxFees/-", new DutyTaxFee("NK", "98341210", null))
                                .declaration(),
                        law);

        assertThat(asked.findings())
                .filteredOn(finding -> finding.code().equals("DEC-203"))
                .extracting(Finding::suggestion)
                .containsExactly("NK: 98181310, 98341210");
        assertThat(answered.requireAssessment()
                        .items()
                        .getFirst()
                        .taxes()
                        .getFirst()
                        .measure()
                        .choice())
                .isEqualTo("98341210");
    }

    private static Machine machine() {
        var pack = FullTariff.pack();
        return new Machine(pack, new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules())));
    }

    private static Declaration declaration(String sample) throws IOException {
        var bytes = Files.readAllBytes(RepositoryRoot.path("samples/" + sample));
        return switch (JsonDoor.read(bytes)) {
            case Reading.Read<Declaration> read -> read.filing();
            case Reading.Unreadable<Declaration> unreadable ->
                throw new AssertionError(List.copyOf(Objects.requireNonNull(unreadable.findings())));
        };
    }
}
