package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.ITEM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.duty.AssessedTax;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;
import thongquan.formats.Declarations;

/** Rates of import duty that the shipped tariff has no goods for: by the unit, mixed, the higher of two, by departure. */
class RateKindsTest {

    private static final String T_SHIRTS = "61091010";
    private static final String MFN = "NK-61091010-MFN-20250101";

    // 5,000 T-shirts of 1,000 kg and 10,000 dollars: a customs value of 260,000,000 dong.
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # rate,                   percent, amount, currency, unit, higher, origin, duty
            by the dong a piece,      -,       3000,   VND,      PCE,  no,     CN,     15000000
            by the dollar a kilogram, -,       2.5,    USD,      KGM,  no,     CN,     65000000
            by the dollar a tonne,    -,       2500,   USD,      TNE,  no,     CN,     65000000
            mixed,                    10,      1,      USD,      KGM,  no,     CN,     52000000
            the higher is the amount, 10,      2,      USD,      KGM,  yes,    CN,     52000000
            the higher is the share,  25,      2,      USD,      KGM,  yes,    CN,     65000000
            """)
    void comesOutToTheDong(
            String name,
            @Nullable BigDecimal percent,
            String amount,
            String currency,
            String unit,
            String higher,
            String origin,
            long duty) {
        var money = Money.of(amount, currency);
        var code = new UnitCode(unit);
        Rate rate = percent == null
                ? new Rate.Specific(money, code)
                : higher.equals("yes")
                        ? new Rate.Composite(percent, money, code)
                        : new Rate.Mixed(percent, money, code);

        var tax = duty(
                Declarations.anImport()
                        .with(ITEM + "/originCountryCode", origin)
                        .declaration(),
                ChangedLaw.rated(T_SHIRTS, TaxKind.IMPORT_DUTY, "MFN", rate));

        assertThat(tax.reckoned()).as(name).isEqualTo(Money.dong(duty));
    }

    @ParameterizedTest(name = "{0} dong for each {1}")
    @CsvSource({"20000, HGM, 1116500000", "2000, PA, 996500000", "20000000, TNE, 936500000"})
    void excisePerUnitStandsBesideThePercentage(long amount, String unit, long excise) {
        var tobacco = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "24022090")
                .with(ITEM + "/statisticalQuantity", Declarations.measure("40000", "PA"))
                .with(ITEM + "/itemCharge/value", "20000")
                .with(Edits.INVOICE + "/amount/value", "20000");
        var rate = new Rate.Mixed(new BigDecimal("75"), Money.dong(amount), new UnitCode(unit));

        var taxes = taxes(tobacco.declaration(), ChangedLaw.rated("24022090", TaxKind.EXCISE, "", rate));

        assertThat(taxes)
                .filteredOn(tax -> tax.kind() == TaxKind.EXCISE)
                .singleElement()
                .satisfies(tax -> assertThat(tax.reckoned()).isEqualTo(Money.dong(excise)));
    }

    @ParameterizedTest(name = "ordinary where the list names none: {0} % gives {1}")
    @CsvSource({"20, 78000000", "12.5, 48750000"})
    void theOrdinaryRateIsHalfAsMuchAgain(BigDecimal favoured, long duty) {
        var rows = Machine.SHIPPED.pack().edition().rows().measures().stream()
                .filter(each -> !each.hs().equals(T_SHIRTS) || !each.schedule().equals("ORD"))
                .map(each -> each.id().equals(MFN) ? ChangedLaw.with(each, new Rate.AdValorem(favoured)) : each)
                .toList();

        var tax = duty(
                Declarations.anImport().with(ITEM + "/originCountryCode", "KP").declaration(), ChangedLaw.law(rows));

        assertThat(tax.reckoned()).isEqualTo(Money.dong(duty));
        assertThat(tax.measure().schedule()).isEqualTo("ORD");
        assertThat(tax.measure().validity().basis()).contains("art 5.3.c", "Decree 26/2023");
    }

    @Test
    void halfAsMuchAgainOfNothingIsNoRateButAFinding() {
        var rows = Machine.SHIPPED.pack().edition().rows().measures().stream()
                .filter(each -> !each.hs().equals(T_SHIRTS) || !each.schedule().equals("ORD"))
                .map(each -> each.id().equals(MFN) ? ChangedLaw.with(each, new Rate.AdValorem(BigDecimal.ZERO)) : each)
                .toList();

        var decision = Machine.SHIPPED.decide(
                Declarations.anImport().with(ITEM + "/originCountryCode", "KP").declaration(), ChangedLaw.law(rows));

        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DEC-201");
            assertThat(finding.suggestion()).isEqualTo("NK ORD");
        });
    }

    @ParameterizedTest(name = "{0} claimed")
    @CsvSource({"COTTON, 6500000", "OTHER, 26000000"})
    void ofASplitRateTheDeclarantClaimsOne(String choice, long duty) {
        var usual = ChangedLaw.measure(MFN);
        var split = new java.util.ArrayList<>(
                Machine.SHIPPED.pack().edition().rows().measures());
        split.remove(usual);
        split.add(ChangedLaw.chosen(usual, "COTTON", new Rate.AdValorem(new BigDecimal("2.5"))));
        split.add(ChangedLaw.chosen(usual, "OTHER", new Rate.AdValorem(BigDecimal.TEN)));

        var tax =
                duty(Edits.claiming(Declarations.anImport(), "NK", choice, null).declaration(), ChangedLaw.law(split));

        assertThat(tax.reckoned()).isEqualTo(Money.dong(duty));
    }

    @ParameterizedTest(name = "departed {0}")
    @CsvSource({"2026-10-31, 26000000", "2026-11-01, 52000000", "2026-11-15, 52000000"})
    void aTransitionalRateHoldsForGoodsThatDepartedBefore(LocalDate departed, long duty) {
        var law = ChangedLaw.plus(ChangedLaw.sailing(
                ChangedLaw.measure(MFN), null, LocalDate.of(2026, 11, 1), new Rate.AdValorem(BigDecimal.TEN)));

        var tax = duty(
                Declarations.anImport()
                        .with(CONSIGNMENT + "/departureDate", departed)
                        .declaration(),
                law);

        assertThat(tax.reckoned()).isEqualTo(Money.dong(duty));
    }

    @ParameterizedTest(name = "departed {0}")
    @CsvSource({"2026-10-31, 52000000", "2026-11-01, 26000000"})
    void aTransitionalRateHoldsForGoodsThatDepartedSince(LocalDate departed, long duty) {
        var law = ChangedLaw.plus(ChangedLaw.sailing(
                ChangedLaw.measure(MFN), LocalDate.of(2026, 11, 1), null, new Rate.AdValorem(BigDecimal.TEN)));

        var tax = duty(
                Declarations.anImport()
                        .with(CONSIGNMENT + "/departureDate", departed)
                        .declaration(),
                law);

        assertThat(tax.reckoned()).isEqualTo(Money.dong(duty));
    }

    @Test
    void goodsBearOneMeasureOfEachCaseAndTheProducersOwnGoesFirst() {
        var all = ChangedLaw.measure("BPG-72083700-CN-20250706");
        var law = ChangedLaw.plus(
                ChangedLaw.ofCase(all, "AD98", null, "5"),
                ChangedLaw.ofCase(all, "AD99", null, "30"),
                ChangedLaw.ofCase(all, "AD99", "CN-P1", "2"));
        var coil = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "72083700")
                .with(ITEM + "/statisticalQuantity", Declarations.measure("1000", "KGM"))
                .without(ITEM + "/secondQuantity");

        assertThat(remedies(coil.declaration(), law)).containsExactlyInAnyOrder("27.83%", "5%", "30%");
        assertThat(remedies(coil.with(ITEM + "/producerId", "CN-P1").declaration(), law))
                .containsExactlyInAnyOrder("23.1%", "5%", "2%");
        assertThat(remedies(coil.with(ITEM + "/originCountryCode", "JP").declaration(), law))
                .isEmpty();
    }

    private static List<String> remedies(Declaration declaration, LawBook law) {
        return taxes(declaration, law).stream()
                .filter(tax -> tax.kind().isRemedy())
                .map(tax -> tax.measure().rate().toString())
                .toList();
    }

    private static AssessedTax duty(Declaration declaration, LawBook law) {
        return taxes(declaration, law).getFirst();
    }

    private static List<AssessedTax> taxes(Declaration declaration, LawBook law) {
        var decision = Machine.SHIPPED.decide(declaration, law);
        assertThat(decision.findings()).isEmpty();
        return decision.requireAssessment().items().getFirst().taxes();
    }
}
