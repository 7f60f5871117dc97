package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPackTest {

    @Test
    void theSmallPackIsSoundBeforeATestBreaksIt() {
        assertThat(findings(new SmallPack())).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            tariff.csv                 | PCE,KGM             | PCX,KGM                | LAW-133 | 2
            tariff.csv                 | PCE,KGM             | PCE,KG M               | LAW-133 | 2
            tariff.csv                 | 61091010            | 6109101                | LAW-137 | 2
            tariff.csv                 | 2025-01-01          | 2025-02-30             | LAW-123 | 2
            tariff.csv                 | 2025-01-01          | 01/01/2025             | LAW-123 | 2
            tariff.csv                 | 2025-01-01,,        | 2025-01-01,2024-12-31, | LAW-126 | 2
            tariff.csv                 | a law               | ''                     | LAW-121 | 2
            tariff.csv                 | a law,H             | a law,X                | LAW-125 | 2
            tariff.csv                 | T-shirts,           | ''                     | LAW-114 | 2
            tariff.csv                 | second_unit         | unit2                  | LAW-111 | 1
            tariff.csv                 | vi,en               | vi,vi                  | LAW-113 | 1
            tariff.csv                 | T-shirts            | "T"shirts              | LAW-106 | 2
            measures.csv               | IMPORT_DUTY         | IMPORT                 | LAW-131 | 2
            measures.csv               | 61091010            | 6203                   | LAW-138 | 2
            measures.csv               | 61091010            | 6                      | LAW-137 | 2
            measures.csv               | ,MFN,               | ,XYZ,                  | LAW-136 | 2
            measures.csv               | ,MFN,               | ,,                     | LAW-121 | 2
            measures.csv               | MFN,,               | MFN,QQ,                | LAW-135 | 2
            measures.csv               | NONE                | HALF                   | LAW-127 | 2
            measures.csv               | 20,,,               | ,,,                    | LAW-132 | 2
            measures.csv               | 20,,,               | 20,,VND,               | LAW-132 | 2
            measures.csv               | 20,,,               | 'x,,,'                 | LAW-124 | 2
            measures.csv               | 20,,,               | -5,,,                  | LAW-124 | 2
            measures.csv               | 20,,,,              | 20,5,EUR,PCE,          | LAW-134 | 2
            measures.csv               | 20,,,,              | 20,5,VND,LTR,          | LAW-133 | 2
            measures.csv               | ,,NONE              | ,ALONGCHOICETHATHASNOROOM,NONE | LAW-122 | 2
            codes/currency.csv         | decimals=2          | decimals               | LAW-128 | 3
            codes/currency.csv         | decimals=2          | decimals=2;decimals=3  | LAW-128 | 3
            exchange-rates.csv         | USD                 | EUR                    | LAW-134 | 2
            exchange-rates.csv         | USD                 | dollar                 | LAW-134 | 2
            exchange-rates.csv         | 26000               | 0                      | LAW-124 | 2
            deadlines.csv              | WORKING_HOUR        | MINUTE                 | LAW-127 | 2
            deadlines.csv              | check,2             | check,2.5              | LAW-124 | 2
            fees.csv                   | VND                 | EUR                    | LAW-134 | 2
            parameters.csv             | HALF_UP             | SIDEWAYS               | LAW-129 | 2
            parameters.csv             | rounding-mode,HALF_UP | working-hours,12:00-08:00 | LAW-129 | 2
            holidays.csv               | New Year            | ''                     | LAW-121 | 2
            risk-rules.csv             | VALUE               | MOOD                   | LAW-139 | 2
            risk-rules.csv             | A11                 | Z99                    | LAW-139 | 2
            risk-rules.csv             | ,CN,                | ,QQ,                   | LAW-135 | 2
            risk-rules.csv             | YELLOW              | BLUE                   | LAW-127 | 2
            risk-rules.csv             | ,IM,                | ,XX,                   | LAW-127 | 2
            risk-rules.csv             | YELLOW,40           | YELLOW,140             | LAW-124 | 2
            pack.csv                   | FEES                | FINES                  | LAW-104 | 10
            pack.csv                   | fees.csv            | ../fees.csv            | LAW-103 | 10
            """)
    void eachFlawIsFoundWithItsFileAndRow(String file, String old, String text, String code, int row) {
        var findings = findings(new SmallPack().changing(file, old, text));

        assertThat(findings)
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .contains(tuple(code, file, row));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message().vi()).isNotBlank();
            assertThat(finding.message().en()).isNotBlank();
        });
    }

    @Test
    void allFlawsAreFoundAtOnce() {
        var pack = new SmallPack()
                .changing("tariff.csv", "a law,H", ",X")
                .changing("tariff.csv", "2025-01-01", "soon")
                .changing("exchange-rates.csv", "USD", "EUR");

        assertThat(findings(pack))
                .extracting(PackFinding::code, PackFinding::file)
                .contains(
                        tuple("LAW-121", "tariff.csv"),
                        tuple("LAW-123", "tariff.csv"),
                        tuple("LAW-125", "tariff.csv"),
                        tuple("LAW-134", "exchange-rates.csv"));
    }

    @Test
    void twoRowsForOneSubjectKnownSinceTheSameDayMustNotOverlap() {
        var pack = new SmallPack()
                .adding("measures.csv", "m2,IMPORT_DUTY,61091010,MFN,,,,,NONE,15,,,,,2026-01-01,,2024-12-01,a law,H");

        assertThat(findings(pack))
                .extracting(PackFinding::toString)
                .singleElement()
                .satisfies(text ->
                        assertThat(text).startsWith("measures.csv:3: LAW-142").endsWith("measures.csv:2"));
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CN,      | CN US,  | true
            CN,      | US,     | false
            CN US VN,CN | CN US VN,US | true
            CN US,CN | CN VN,  | false
            CN US,US | CN VN,  | true
            """)
    void twoRowsThatFitTheSameGoodsAndOriginEquallyCloselyAreFound(String one, String other, boolean tie) {
        var pack = pair(one, "", other, "2025-06-01");

        assertThat(findings(pack))
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .isEqualTo(tie ? List.of(tuple("LAW-146", "measures.csv", 4)) : List.of());
    }

    @Test
    void rowsThatFollowEachOtherAreNotEquallyClose() {
        assertThat(findings(pair("CN,", "2025-12-31", "CN US,", "2026-01-01"))).isEmpty();
    }

    private static SmallPack pair(String one, String to, String other, String from) {
        var row = "%s,IMPORT_DUTY,61091010,MFN,%s,,,NONE,15,,,,,%s,%s,2025-05-01,a law,H";
        return new SmallPack()
                .adding("codes/country.csv", "US,a,b,,2025-01-01,,2024-12-01,a law,H")
                .adding("codes/country.csv", "VN,a,b,,2025-01-01,,2024-12-01,a law,H")
                .adding("measures.csv", row.formatted("m2", one, "2025-06-01", to))
                .adding("measures.csv", row.formatted("m3", other, from, ""));
    }

    @Test
    void aRowKnownLaterMayOverrideAnEarlierOne() {
        var pack = new SmallPack()
                .adding("measures.csv", "m2,IMPORT_DUTY,61091010,MFN,,,,,NONE,15,,,,,2026-01-01,,2025-12-01,a law,H");

        assertThat(findings(pack)).isEmpty();
    }

    @Test
    void anIdIsUsedOnce() {
        var pack = new SmallPack()
                .adding("measures.csv", "m1,VAT,61091010,,,,,,NONE,10,,,,,2025-01-01,,2024-12-01,a law,H");

        assertThat(findings(pack))
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .containsExactly(tuple("LAW-141", "measures.csv", 3));
    }

    @Test
    void theIndexAndTheFilesMustAgree() {
        var pack =
                new SmallPack().without("fees.csv").with("stray.csv", "code\n").adding("pack.csv", "tariff.csv,TARIFF");

        assertThat(findings(pack))
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .containsExactlyInAnyOrder(
                        tuple("LAW-101", "pack.csv", 10),
                        tuple("LAW-107", "pack.csv", 16),
                        tuple("LAW-102", "stray.csv", 0));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        var pack = new SmallPack().withBytes("fees.csv", new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(findings(pack)).extracting(PackFinding::code).contains("LAW-105");
    }

    @Test
    void anEmptyFileLacksItsColumns() {
        assertThat(findings(new SmallPack().with("fees.csv", "")))
                .extracting(PackFinding::code)
                .hasSize(10)
                .containsOnly("LAW-112");
    }

    @Test
    void aFolderWithoutAnIndexIsNoPack(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("tariff.csv"), "code\n");

        assertThat(LawPack.at(folder))
                .isInstanceOfSatisfying(PackReading.Flawed.class, flawed -> assertThat(flawed.findings())
                        .extracting(PackFinding::code)
                        .containsExactly("LAW-101"));
    }

    private static List<PackFinding> findings(PackSource pack) {
        return switch (LawPack.read(pack)) {
            case PackReading.Sound _ -> List.of();
            case PackReading.Flawed flawed ->
                flawed.findings().stream().filter(PackFinding::isError).toList();
        };
    }
}
