package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;
import thongquan.core.origin.ProofsOfOrigin;

class ShippedPackTest {

    private static final LawPack PACK = LawPack.shipped();

    @Test
    void readsFromItsFolderWithoutAFindingAndAsTheSameLaw() {
        assertThat(LawPack.at(folder())).isInstanceOfSatisfying(PackReading.Sound.class, sound -> {
            assertThat(sound.pack().edition().fingerprint())
                    .isEqualTo(PACK.edition().fingerprint());
            assertThat(sound.pack().rulesFingerprint()).isEqualTo(PACK.rulesFingerprint());
        });
    }

    @Test
    void aChangedByteIsAnotherLawAndAChangedRuleIsOnlyOtherRules(@TempDir Path copy) throws IOException {
        copyTo(copy);
        append(copy.resolve("risk-rules.csv"));
        var otherRules = sound(LawPack.at(copy));
        append(copy.resolve("fees.csv"));
        var otherLaw = sound(LawPack.at(copy));

        assertThat(otherRules.edition().fingerprint()).isEqualTo(PACK.edition().fingerprint());
        assertThat(otherRules.rulesFingerprint()).isNotEqualTo(PACK.rulesFingerprint());
        assertThat(otherLaw.edition().fingerprint()).isNotEqualTo(PACK.edition().fingerprint());
    }

    @Test
    void everyRowNamesItsBasis() {
        var rows = PACK.edition().rows();

        assertThat(Stream.of(
                                rows.tariffLines().stream().map(row -> row.validity()),
                                rows.measures().stream().map(Measure::validity),
                                rows.codes().stream().map(row -> row.validity()),
                                rows.exchangeRates().stream().map(row -> row.validity()),
                                rows.deadlines().stream().map(row -> row.validity()),
                                rows.fees().stream().map(row -> row.validity()),
                                rows.parameters().stream().map(row -> row.validity()),
                                rows.holidays().stream().map(row -> row.validity()),
                                PACK.riskRules().stream().map(row -> row.validity()))
                        .flatMap(validities -> validities)
                        .map(Validity::basis))
                .hasSizeGreaterThan(4000)
                .noneMatch(String::isBlank);
    }

    @Test
    void everyTariffLineHasItsRatesOnEveryDay() {
        for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2028; day = day.plusMonths(1)) {
            var law = law(day);
            assertThat(law.tariffLines()).hasSize(64);
            for (var line : law.tariffLines()) {
                var hs = line.code().value();
                assertThat(rates(law, hs, TaxKind.VAT)).as("VAT of " + hs).isNotEmpty();
                assertThat(rates(law, hs, TaxKind.EXPORT_DUTY))
                        .as("export duty of " + hs)
                        .hasSize(1);
                assertThat(law.measures(hs))
                        .as("ordinary and preferential duty of " + hs)
                        .extracting(Measure::schedule)
                        .contains("ORD", "MFN");
            }
        }
    }

    @Test
    void holdsTheCodeListsThatDeclarationsUse() {
        var law = law(LocalDate.of(2026, 11, 22));

        assertThat(law.codes("customs-procedure")).hasSize(40);
        assertThat(law.codes("country")).hasSizeGreaterThan(240);
        assertThat(law.codes("transport-mode")).hasSize(7);
        assertThat(law.codes("tax-kind"))
                .extracting("code")
                .containsExactlyElementsOf(
                        Stream.of(TaxKind.values()).map(TaxKind::code).toList());
        assertThat(List.of("unit", "package-type", "delivery-term", "document-type", "exemption", "tariff-schedule"))
                .allSatisfy(list -> assertThat(law.codes(list)).isNotEmpty());
    }

    @Test
    void everyAgreementNamesItsPartnersAndAProofThatExists() {
        var law = law(LocalDate.of(2026, 11, 22));

        assertThat(law.codes("tariff-schedule"))
                .filteredOn(code -> "preferential".equals(code.attribute("kind")))
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> {
                    assertThat(Objects.requireNonNull(code.attribute("origins")).split(" "))
                            .allMatch(origin -> law.code("country", origin) != null);
                    assertThat(Objects.requireNonNull(code.attribute("proof")).split(" "))
                            .allMatch(proof -> law.originProof(proof) != null);
                    assertThat(ProofsOfOrigin.forSchedule(law, code.code())).isNotEmpty();
                    assertThat(ProofsOfOrigin.late(law, code.code())).isNotNull();
                });
    }

    @Test
    void publishesExchangeRatesForWeeksFromMondayToSundayOnTheThursdayBefore() {
        assertThat(PACK.edition().rows().exchangeRates())
                .hasSizeGreaterThan(2000)
                .allSatisfy(rate -> {
                    var validity = rate.validity();
                    assertThat(validity.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(validity.to()).isEqualTo(validity.from().plusDays(6));
                    assertThat(validity.knownSince()).isEqualTo(validity.from().minusDays(4));
                });
    }

    @ParameterizedTest(name = "{0} of {1} on {2} is {3}")
    @CsvSource({
        "VAT, 84713020, 2025-06-30, 10%",
        "VAT, 84713020, 2025-07-01, 8%",
        "VAT, 84713020, 2026-12-31, 8%",
        "VAT, 84713020, 2027-01-01, 10%",
        "VAT, 61091010, 2025-06-30, 8%",
        "VAT, 61091010, 2026-12-31, 8%",
        "VAT, 61091010, 2027-01-01, 10%",
        "VAT, 31052000, 2025-06-30, not subject",
        "VAT, 31052000, 2025-07-01, 5%",
        "VAT, 22030091, 2026-06-01, 10%",
        "EXCISE, 22030091, 2026-12-31, 65%",
        "EXCISE, 22030091, 2027-01-01, 70%",
        "EXCISE, 22083090, 2031-01-01, 90%",
        "EXCISE, 24022090, 2026-12-31, 75%",
        "EXCISE, 24022090, 2027-01-01, 75% + 2000 VND/PA",
        "EXCISE, 87038098, 2027-02-28, 3%",
        "EXCISE, 87038098, 2027-03-01, 11%",
        "EXCISE, 22021090, 2027-01-01, 8%",
        "EXCISE, 22021090, 2028-01-01, 10%",
        "EXCISE, 84151020, 2025-12-31, 10%",
        "EXCISE, 84151020, 2026-01-01, not subject",
        "ENVIRONMENT, 27101981, 2025-12-31, 1000 VND/LTR",
        "ENVIRONMENT, 27101981, 2026-01-01, 1500 VND/LTR",
        "ENVIRONMENT, 27101981, 2027-01-01, 3000 VND/LTR",
        "ENVIRONMENT, 27011290, 2026-06-01, 15000 VND/TNE",
        "EXPORT_DUTY, 27011100, 2026-06-01, 10%",
    })
    void taxesChangeOnTheDaysTheLawNames(TaxKind tax, String hs, LocalDate day, String rate) {
        assertThat(rates(law(day), hs, tax)).extracting(Rate::toString).containsExactly(rate);
    }

    @Test
    void aCutThatIsNotYetKnownDoesNotHold() {
        var day = LocalDate.of(2026, 1, 1);

        var before = PACK.edition().asOf(day, LocalDate.of(2025, 10, 16));

        assertThat(rates(before, "27101981", TaxKind.ENVIRONMENT))
                .extracting(Rate::toString)
                .containsExactly("3000 VND/LTR");
    }

    @ParameterizedTest(name = "{0} under {1} from {2}: {3}")
    @CsvSource({
        "61091010, MFN, CN, 20%",
        "61091010, ORD, CN, 30%",
        "61091010, ATIGA, TH, 0%",
        "61091010, ACFTA, CN, 0%",
        "22030091, CPTPP, JP, 15%",
        "22030091, CPTPP, MX, 18%",
        "94036090, RCEP-A, TH, 12.5%",
        "02071420, EVFTA, DE, 7.2%",
        "87032451, ACFTA, CN, 50%",
    })
    void theTariffColumnsGiveTheRateOfTheOrigin(String hs, String schedule, String origin, String rate) {
        assertThat(law(LocalDate.of(2026, 6, 1)).measures(hs))
                .filteredOn(measure -> measure.tax() == TaxKind.IMPORT_DUTY)
                .filteredOn(measure -> measure.schedule().equals(schedule) && measure.covers(origin))
                .extracting(measure -> measure.rate().toString())
                .containsExactly(rate);
    }

    @Test
    void anAgreementLeavesOutThePartnersItExcludes() {
        assertThat(law(LocalDate.of(2026, 6, 1)).measures("61091010"))
                .filteredOn(measure -> measure.schedule().equals("ACFTA"))
                .noneMatch(measure -> measure.covers("KH"));
    }

    @Test
    void quotaGoodsHaveARateInsideAndOneOutside() {
        assertThat(law(LocalDate.of(2026, 6, 1)).measures("17019910"))
                .filteredOn(measure -> measure.schedule().equals("MFN"))
                .extracting(measure -> measure.quota() + " " + measure.rate())
                .containsExactlyInAnyOrder("IN 40%", "OUT 85%");
    }

    @Test
    void remediesFallOnTheirOriginAndSpareTheirProducers() {
        var law = law(LocalDate.of(2026, 6, 1));

        assertThat(law.measures("72083700"))
                .filteredOn(measure -> measure.tax() == TaxKind.ANTI_DUMPING)
                .extracting(measure -> measure.origins() + " " + measure.producer() + " " + measure.rate())
                .containsExactlyInAnyOrder("[CN] null 27.83%", "[CN] CN-P1 23.1%");
        assertThat(law.measures("72104917"))
                .filteredOn(measure -> measure.tax() == TaxKind.ANTI_DUMPING && measure.covers("KR"))
                .hasSize(5);
    }

    @Test
    void theExemptionOfSmallExpressConsignmentsLostItsVatIn2025() {
        var before = law(LocalDate.of(2025, 2, 17)).code("exemption", "XF01");
        var after = law(LocalDate.of(2025, 2, 18)).code("exemption", "XF01");

        assertThat(Objects.requireNonNull(before).attribute("tax")).isEqualTo("NK GTGT");
        assertThat(Objects.requireNonNull(after).attribute("tax")).isEqualTo("NK");
        assertThat(after.attribute("most-value")).isEqualTo("1000000");
    }

    @Test
    void setsTheValuesThatDecisionsNeed() {
        var law = law(LocalDate.of(2026, 11, 22));

        assertThat(law.number("late-interest-per-day")).isEqualByComparingTo("0.0003");
        assertThat(law.number("random-share")).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(Objects.requireNonNull(law.exchangeRate("USD")).dong()).isEqualByComparingTo("26000");
        assertThat(Objects.requireNonNull(law.fee("declaration")).amount().toString())
                .isEqualTo("20000 VND");
        assertThat(Objects.requireNonNull(law.deadline("document-check")).amount())
                .isEqualTo(2);
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    }

    private static LawBook law(LocalDate day) {
        return PACK.edition().asOf(day, day);
    }

    private static List<Rate> rates(LawBook law, String hs, TaxKind tax) {
        return law.measures(hs).stream()
                .filter(measure -> measure.tax() == tax && measure.choice() == null)
                .map(Measure::rate)
                .toList();
    }

    private static LawPack sound(PackReading reading) {
        return switch (reading) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed flawed -> throw new AssertionError(flawed.findings());
        };
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(",H\n|,L\n", ",M\n"));
    }

    private static void copyTo(Path copy) throws IOException {
        try (var paths = Files.walk(folder())) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var to = copy.resolve(folder().relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.copy(path, to);
            }
        }
    }

    private static Path folder() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = Objects.requireNonNull(root.getParent(), "the repository root");
        }
        return root.resolve("law/vn");
    }
}
