package thongquan.formats.law.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.LawPack;

/** The whole published tariff; skipped where it does not lie beside the repository. */
class FullTariffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void isASoundPackOfAllLines() {
        var rows = FullTariff.pack().edition().rows();

        assertThat(FullTariff.imported().lines()).isEqualTo(11_414);
        assertThat(rows.measures()).hasSizeBetween(80_000, 120_000);
        assertThat(book(DAY).tariffLines()).hasSize(11_414);
    }

    @Test
    void everyLineIsCalledSomethingInBothLanguages() {
        int translated = 0;
        for (var line : book(DAY).tariffLines()) {
            assertThat(line.vi()).isNotBlank().doesNotStartWith("-").doesNotEndWith(":");
            assertThat(line.en()).as(line.code().value()).isNotBlank();
            translated += line.en().equals(line.vi()) ? 0 : 1;
        }
        // A few goods, such as inulin, are called the same in both.
        assertThat(translated).isGreaterThan(11_350);
    }

    @Test
    void reportsTheKnownDefectsOfTheSource() {
        var counts = new HashMap<String, Integer>();
        FullTariff.imported()
                .kinds()
                .forEach(kind -> counts.put(kind.code(), kind.findings().size()));

        assertThat(counts)
                .as("codes that stand twice, lines without a rate, a row of 14 rates, the export annex of EVFTA, "
                        + "Chapter 98 without a line and with several")
                .containsEntry("LAW-151", 106)
                .containsEntry("LAW-153", 264)
                .containsEntry("LAW-158", 1)
                .containsEntry("LAW-159", 1)
                .containsEntry("LAW-161", 10)
                .containsEntry("LAW-162", 22)
                .doesNotContainKeys("LAW-150", "LAW-152", "LAW-154", "LAW-157", "LAW-160", "LAW-164", "LAW-167");
    }

    @Test
    void whereThePackUnderneathSpeaksTooOnlyChangesOfLawDiffer() {
        var differences = FullTariff.imported().findings().stream()
                .filter(each -> each.code().equals("LAW-165"))
                .map(each -> each.about().en())
                .toList();

        differences.forEach(System.out::println);
        assertThat(differences)
                .isNotEmpty()
                .allMatch(
                        each -> each.contains("(2025-03-31, ") || each.contains("(2025-07-08, "),
                        "a change of 31 March or 8 July 2025, or an ordinary rate that follows it");
    }

    @Test
    void everyLineHasItsDutyOrIsReportedToHaveNone() {
        var law = book(DAY);
        var without = new HashSet<String>();
        FullTariff.imported().findings().stream()
                .filter(each -> each.code().equals("LAW-153"))
                .forEach(each -> without.add(each.about().en()));

        int asked = 0;
        for (var line : law.tariffLines()) {
            var hs = line.code().value();
            var hasDuty = law.measures(hs).stream()
                    .anyMatch(each ->
                            each.tax() == TaxKind.IMPORT_DUTY && each.schedule().equals("MFN"));
            assertThat(hasDuty).as("MFN of " + hs).isEqualTo(!without.contains(hs));
            assertThat(law.measures(hs)).as("VAT of " + hs).anyMatch(each -> each.tax() == TaxKind.VAT);
            asked++;
        }
        assertThat(asked).isEqualTo(11_414);
    }

    @Test
    void theOrdinaryRateIsOneAndAHalfTimesTheMfnRate() {
        var rows = FullTariff.pack().edition().rows().measures();
        Map<String, Rate> mfn = new HashMap<>();
        var made = rows.stream().filter(each -> each.id().startsWith("VN-")).toList();
        made.stream()
                .filter(each -> each.schedule().equals("MFN"))
                .forEach(each -> mfn.put(each.hs() + each.validity().from(), each.rate()));

        var ordinary =
                made.stream().filter(each -> each.schedule().equals("ORD")).toList();
        assertThat(ordinary).hasSizeGreaterThan(7_000).allSatisfy(each -> {
            var base = mfn.get(each.hs() + each.validity().from());
            if (base instanceof Rate.AdValorem(var percent) && each.rate() instanceof Rate.AdValorem(var own)) {
                assertThat(own.doubleValue()).isEqualTo(percent.doubleValue() * 1.5);
            } else {
                assertThat(base).as(each.id()).isNotNull();
            }
        });
    }

    @ParameterizedTest(name = "{0} under {1} on {2}: {3}")
    @CsvSource({
        "12119017, EVFTA, 2025-06-01, 0%",
        "25051000, EVFTA, 2026-06-01, 0%",
        "01022911, MFN, 2026-06-01, 5%",
        "01022911, ORD, 2026-06-01, 7.5%",
        "03061500, CH98, 2026-06-01, 27%",
        "61091010, MFN, 2026-06-01, 20%",
    })
    void anyLineCanBeAsked(String hs, String schedule, LocalDate day, String rate) {
        assertThat(book(day).measures(hs))
                .filteredOn(each -> each.schedule().equals(schedule))
                .extracting(each -> each.rate().toString())
                .containsExactly(rate);
    }

    @Test
    void theStepsThatStoodInForOtherYearsAreTheOnesOfTheAgreements() {
        assertThat(LawPack.shipped().edition().rows().measures())
                .filteredOn(FullTariffTest::standsIn)
                .isNotEmpty();
        assertThat(FullTariff.pack().edition().rows().measures())
                .filteredOn(FullTariffTest::standsIn)
                .isEmpty();
    }

    private static boolean standsIn(Measure measure) {
        return List.of("ATIGA", "EVFTA").contains(measure.schedule())
                && measure.validity().certainty().name().equals("LOW");
    }

    private static LawBook book(LocalDate day) {
        return FullTariff.pack().edition().asOf(day, day);
    }
}
