package thongquan.formats.law.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;

class NationalTariffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void everyColumnBecomesRatesWithTheirDaysAndBasis() throws IOException {
        var law = law(new SmallTariff(), DAY);

        assertThat(law.measures("26011110"))
                .extracting(
                        each -> each.tax().code(),
                        Measure::schedule,
                        each -> each.rate().toString(),
                        each -> each.validity().from().toString(),
                        each -> String.valueOf(each.validity().to()))
                .containsExactly(
                        tuple("NK", "AANZFTA", "3%", "2022-12-30", "2027-12-31"),
                        tuple("NK", "ATIGA", "0%", "2022-12-30", "2027-12-31"),
                        tuple("NK", "CH98", "1%", "2023-07-15", "null"),
                        tuple("NK", "MFN", "2%", "2023-07-15", "null"),
                        tuple("NK", "ORD", "3%", "2023-07-15", "null"),
                        tuple("XK", "", "0%", "2023-07-15", "null"),
                        tuple("XK", "", "40%", "2023-07-15", "null"),
                        tuple("GTGT", "", "10%", "2025-07-01", "null"));
        assertThat(law.measures("26011110"))
                .allSatisfy(each -> assertThat(each.validity().basis()).isNotBlank());
    }

    @Test
    void yearsThatFollowEachOtherAtOneRateAreOneRow() throws IOException {
        var tariff = new SmallTariff().read(folder);

        assertThat(evfta(tariff, LocalDate.of(2025, 6, 1))).isEqualTo("6.8% 2025-01-01 2025-12-31");
        assertThat(pack(tariff).edition().rows().measures())
                .filteredOn(
                        each -> each.hs().equals("26011110") && each.schedule().equals("EVFTA"))
                .extracting(each -> each.rate() + " " + each.validity().from() + " "
                        + each.validity().to())
                .containsExactly(
                        "10.9% 2022-12-30 2022-12-31", "9.5% 2023-01-01 2024-12-31", "6.8% 2025-01-01 2025-12-31");
    }

    private String evfta(TariffImport tariff, LocalDate day) {
        return pack(tariff).edition().asOf(day, day).measures("26011110").stream()
                .filter(each -> each.schedule().equals("EVFTA"))
                .map(each -> each.rate() + " " + each.validity().from() + " "
                        + each.validity().to())
                .findFirst()
                .orElse("none");
    }

    @Test
    void aSmallTariffHasNoOtherFindingsThanThoseOfEveryFolder() throws IOException {
        assertThat(kinds(new SmallTariff().read(folder)))
                .containsExactlyInAnyOrder(
                        "LAW-159 " + SmallTariff.EVFTA + ":1", "LAW-163 " + SmallTariff.TARIFF + ":2");
    }

    @Test
    void ofACodeThatStandsTwiceTheRowWithARateIsTaken() throws IOException {
        var tariff = new SmallTariff().tariff("II", "01022911", "", "null").read(folder);

        assertThat(kinds(tariff)).contains("LAW-151 " + SmallTariff.TARIFF + ":7");
        assertThat(mfn(tariff, "01022911")).containsExactly("5%");
        assertThat(Objects.requireNonNull(book(tariff, DAY).tariffLine("01022911"))
                        .vi())
                .isEqualTo("Bò thiến");
    }

    @Test
    void ofACodeThatStandsTwiceWithTwoRatesNoneIsTaken() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "01022911", "- - - - Bò thiến", "10")
                .agreement(SmallTariff.EVFTA, "26011190", "1", "1", "1", "1", "1", "1")
                .read(folder);

        assertThat(kinds(tariff))
                .contains("LAW-152 " + SmallTariff.TARIFF + ":7", "LAW-152 " + SmallTariff.EVFTA + ":7");
        assertThat(mfn(tariff, "01022911")).isEmpty();
        assertThat(book(tariff, DAY).measures("26011190"))
                .noneMatch(each -> each.schedule().equals("EVFTA"));
    }

    @Test
    void aLineWithoutARateStaysALineAndHasNoDuty() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "26011210", "- - Không có", "null")
                .tariff("II", "26011290", "- - Gạch", "-")
                .read(folder);

        assertThat(kinds(tariff))
                .contains("LAW-153 " + SmallTariff.TARIFF + ":7", "LAW-153 " + SmallTariff.TARIFF + ":8");
        assertThat(book(tariff, DAY).tariffLine("26011210")).isNotNull();
        assertThat(book(tariff, DAY).measures("26011210"))
                .extracting(Measure::tax)
                .containsExactly(TaxKind.EXPORT_DUTY, TaxKind.VAT);
    }

    @Test
    void aCellThatIsNoRateIsReportedAndLeftOut() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "26011210", "- - Hàng", "10 USD/tấn")
                .tariff("II", "26011290", "- - Hàng", "*")
                .read(folder);

        assertThat(kinds(tariff))
                .contains("LAW-154 " + SmallTariff.TARIFF + ":7", "LAW-153 " + SmallTariff.TARIFF + ":8");
        assertThat(mfn(tariff, "26011210")).isEmpty();
        assertThat(mfn(tariff, "26011290")).isEmpty();
    }

    @Test
    void aSplitRateLeavesTheChoiceToTheDeclarant() throws IOException {
        var tariff =
                new SmallTariff().tariff("II", "26011210", "- - Hàng", "2,5/10").read(folder);

        assertThat(kinds(tariff)).contains("LAW-155 " + SmallTariff.TARIFF + ":7");
        assertThat(book(tariff, DAY).measures("26011210"))
                .filteredOn(each -> each.tax() == TaxKind.IMPORT_DUTY)
                .extracting(each -> each.schedule() + " " + each.choice() + " " + each.rate())
                .containsExactly("MFN SPLIT-1 2.5%", "MFN SPLIT-2 10%", "ORD SPLIT-1 3.75%", "ORD SPLIT-2 15%");
    }

    @Test
    void quotaCellsHaveARateInsideAndOneOutside() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "26011210", "- - Hàng", "25 (NHN: 80)")
                .read(folder);

        assertThat(book(tariff, DAY).measures("26011210"))
                .filteredOn(each -> each.tax() == TaxKind.IMPORT_DUTY)
                .extracting(each -> each.schedule() + " " + each.quota() + " " + each.rate())
                .containsExactly("MFN IN 25%", "MFN OUT 80%", "ORD IN 37.5%", "ORD OUT 120%");
    }

    @Test
    void partnersThatAreLeftOutGetNoConcession() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "26011210", "- - Hàng", "10")
                .agreement(SmallTariff.ACFTA, "26011210", "0 (-MY, PH)")
                .read(folder);

        var acfta = book(tariff, DAY).measures("26011210").stream()
                .filter(each -> each.schedule().equals("ACFTA"))
                .toList();
        assertThat(acfta).hasSize(1);
        assertThat(acfta.getFirst().covers("CN")).isTrue();
        assertThat(acfta.getFirst().covers("PH")).isFalse();
    }

    @Test
    void aLineThatTheTariffDoesNotKnowGetsNoRate() throws IOException {
        var tariff = new SmallTariff()
                .agreement(SmallTariff.ACFTA, "99999999", "0")
                .tariff("I", "99999999", "- Hàng", "5")
                .raw(
                        SmallTariff.CHAPTER_98,
                        "{\"annex\":\"II\",\"hs\":\"98020000\",\"desc\":\"a\",\"rate\":\"0\",\"corresponding\":\"99999999\"}")
                .read(folder);

        assertThat(kinds(tariff))
                .contains(
                        "LAW-157 " + SmallTariff.ACFTA + ":6",
                        "LAW-157 " + SmallTariff.TARIFF + ":7",
                        "LAW-157 " + SmallTariff.CHAPTER_98 + ":2");
        assertThat(pack(tariff).edition().rows().measures())
                .noneMatch(each -> each.hs().equals("99999999"));
    }

    @Test
    void aRowWithMoreOrFewerRatesThanYearsIsNotTaken() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "26011210", "- - Hàng", "10")
                .agreement(SmallTariff.EVFTA, "26011210", "0", "0", "0", "0", "0", "0", "*", "*")
                .read(folder);

        assertThat(kinds(tariff)).contains("LAW-158 " + SmallTariff.EVFTA + ":7");
        assertThat(book(tariff, DAY).measures("26011210"))
                .noneMatch(each -> each.schedule().equals("EVFTA"));
    }

    @Test
    void rowsOfAPartThatNoSourceDescribesAreNotTaken() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "01012100", "- - Ngựa", "0")
                .tariff("II", "01039100", "- - Lợn", "15")
                .read(folder);

        assertThat(kinds(tariff)).contains("LAW-159 " + SmallTariff.TARIFF + ":8");
        assertThat(book(tariff, DAY).tariffLine("01039100")).isNull();
    }

    @Test
    void whatIsNoRowOfATariffIsReported() throws IOException {
        var tariff = new SmallTariff()
                .raw(SmallTariff.ATIGA, "{\"hs\":\"0102")
                .raw(SmallTariff.ATIGA, "[]")
                .raw(SmallTariff.ATIGA, "{\"hs\":\"01O22100\",\"rates\":[\"0\"]}")
                .raw(SmallTariff.ATIGA, "{\"hs\":{\"code\":\"01022100\"}}")
                .raw(SmallTariff.ATIGA, "")
                .read(folder);

        assertThat(kinds(tariff))
                .contains(
                        "LAW-160 " + SmallTariff.ATIGA + ":6",
                        "LAW-160 " + SmallTariff.ATIGA + ":7",
                        "LAW-160 " + SmallTariff.ATIGA + ":8",
                        "LAW-160 " + SmallTariff.ATIGA + ":9")
                .doesNotContain("LAW-160 " + SmallTariff.ATIGA + ":10");
    }

    @Test
    void chapter98NeedsACorrespondingLineAndAChoiceWhereSeveralCorrespond() throws IOException {
        var tariff = new SmallTariff()
                .raw(
                        SmallTariff.CHAPTER_98,
                        "{\"annex\":\"II\",\"hs\":\"98020000\",\"desc\":\"b\",\"rate\":\"0\",\"corresponding\":\"26011110\"}")
                .raw(
                        SmallTariff.CHAPTER_98,
                        "{\"annex\":\"II\",\"hs\":\"98030000\",\"desc\":\"c\",\"rate\":\"0\",\"corresponding\":null}")
                .read(folder);

        assertThat(kinds(tariff))
                .contains("LAW-161 " + SmallTariff.CHAPTER_98 + ":3", "LAW-162 " + SmallTariff.CHAPTER_98 + ":1");
        assertThat(book(tariff, DAY).measures("26011110"))
                .filteredOn(each -> each.schedule().equals("CH98"))
                .extracting(each -> each.choice() + " " + each.rate())
                .containsExactlyInAnyOrder("98010000 1%", "98020000 0%");
    }

    @Test
    void filesThatAreMissingOrUnknownAreNamed() throws IOException {
        var tariff = new SmallTariff()
                .without(SmallTariff.ACFTA)
                .raw("readme.txt", "hello")
                .read(folder);

        assertThat(kinds(tariff)).contains("LAW-150 " + SmallTariff.ACFTA + ":0", "LAW-164 readme.txt:0");
    }

    @Test
    void aLineThatAnAgreementDoesNotStateIsReported() throws IOException {
        var tariff =
                new SmallTariff().tariff("II", "26011210", "- - Hàng", "10").read(folder);

        assertThat(tariff.findings())
                .filteredOn(each -> each.code().equals("LAW-167"))
                .extracting(each -> each.about().en())
                .contains("ACFTA 26011210", "ATIGA 26011210", "EVFTA 26011210", "AANZFTA 26011210");
    }

    @Test
    void headingsMakeUpTheNamesOfLinesWhereTheSourceHasThem() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "6403", "Giày, dép", "null")
                .tariff("II", "", "- Giày thể thao:", "null")
                .tariff("II", "64031200", "- - Giày trượt tuyết", "30")
                .tariff("II", "64031900", "- - Loại khác", "30")
                .tariff("II", "64041100", "- - Loại khác", "30")
                .read(folder);
        var law = book(tariff, DAY);

        assertThat(Objects.requireNonNull(law.tariffLine("64031200")).vi())
                .isEqualTo("Giày, dép › Giày thể thao › Giày trượt tuyết");
        assertThat(Objects.requireNonNull(law.tariffLine("64031900")).vi())
                .isEqualTo("Giày, dép › Giày thể thao › Loại khác");
        assertThat(Objects.requireNonNull(law.tariffLine("01022919")).vi()).isEqualTo("Loại khác (phân nhóm 0102.29)");
    }

    @Test
    void aListOfHeadingsGivesTheLinesEnglishWords() throws IOException {
        var list = "section,hscode,description\nI,0102,\"Bovine animals; live\"\nI,010229,\"Cattle; live, other\"\n";
        var tariff = new SmallTariff().read(folder, HeadingNames.read(list.getBytes(StandardCharsets.UTF_8)));
        var law = book(tariff, DAY);

        assertThat(Objects.requireNonNull(law.tariffLine("01022919")).en()).isEqualTo("Cattle; live, other");
        assertThat(Objects.requireNonNull(law.tariffLine("01022100")).en()).isEqualTo("Bovine animals; live");
        assertThat(Objects.requireNonNull(law.tariffLine("26011110")).en()).isEqualTo("Quặng");
        assertThatThrownBy(() -> HeadingNames.read("code,text\n01,Animals\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("hscode");
    }

    @Test
    void thePackUnderneathStandsAndTheDifferenceIsReported() throws IOException {
        var tariff = new SmallTariff()
                .tariff("II", "61091010", "- - Áo phông", "25")
                .tariff("II", "94036090", "- - Loại khác", "25")
                .agreement(SmallTariff.ATIGA, "61091010", "9", "8", "7", "6", "0", "4")
                .read(folder);

        assertThat(mfn(tariff, "61091010")).containsExactly("20%");
        assertThat(Objects.requireNonNull(book(tariff, DAY).tariffLine("61091010"))
                        .en())
                .contains("T-shirts");
        assertThat(tariff.findings())
                .filteredOn(each -> each.code().equals("LAW-165"))
                .extracting(each -> each.about().en())
                .anyMatch(about -> about.startsWith("61091010 MFN 20%") && about.contains("| 25%"))
                .noneMatch(about -> about.startsWith("61091010 ATIGA") && about.contains("2025-01-01"));
        // The rate of 2026 that stood in for 2025 in the pack underneath gives way to that of the tariff.
        var in2025 = LocalDate.of(2025, 6, 1);
        assertThat(book(tariff, in2025).measures("61091010"))
                .filteredOn(each -> each.schedule().equals("ATIGA"))
                .extracting(each -> each.rate().toString())
                .containsExactly("6%");
    }

    @Test
    void thePackIsWrittenOnlyIntoAnEmptyFolder(@TempDir Path to) throws IOException {
        var tariff = new SmallTariff().read(folder);

        tariff.writeTo(to.resolve("pack"));

        assertThat(LawPack.at(to.resolve("pack"))).isInstanceOfSatisfying(PackReading.Sound.class, sound -> assertThat(
                        sound.pack().edition().fingerprint())
                .isEqualTo(pack(tariff).edition().fingerprint()));
        Files.writeString(to.resolve("mine"), "mine");
        assertThatThrownBy(() -> tariff.writeTo(to)).isInstanceOf(IOException.class);
    }

    private LawBook law(SmallTariff tariff, LocalDate day) throws IOException {
        return book(tariff.read(folder), day);
    }

    private static LawBook book(TariffImport tariff, LocalDate day) {
        return pack(tariff).edition().asOf(day, day);
    }

    private static LawPack pack(TariffImport tariff) {
        return switch (tariff.read()) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed flawed -> throw new AssertionError(flawed.findings());
        };
    }

    private static List<String> mfn(TariffImport tariff, String hs) {
        return book(tariff, DAY).measures(hs).stream()
                .filter(each -> each.schedule().equals("MFN"))
                .map(each -> each.rate().toString())
                .toList();
    }

    /** The findings with code and place, without those on the folder as a whole and the many on lines not stated. */
    private static List<String> kinds(TariffImport tariff) {
        return tariff.findings().stream()
                .filter(each -> !each.code().equals("LAW-166") && !each.code().equals("LAW-167"))
                .map(each -> each.code() + " " + each.file() + ":" + each.row())
                .toList();
    }
}
