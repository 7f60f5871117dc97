package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows on origin and prices, each flaw with its file and row. */
class OriginPackTest {

    private static final String DATES = ",2025-01-01,,2024-12-01,a law,H\n";
    private static final String VALIDITY = ",effective_from,effective_to,known_since,basis,certainty\n";
    private static final String CODES = "code,vi,en,attributes" + VALIDITY;

    /** The small pack with a proof of origin, a rule, a band, and the quote its rate follows from. */
    private static SmallPack pack() {
        return new SmallPack()
                .with("codes/document-type.csv", CODES + "COD,C/O mẫu D,Form D,kind=origin" + DATES)
                .with("codes/origin-criterion.csv", CODES + "WO,Thuần túy,Wholly obtained," + DATES)
                .with(
                        "proofs.csv",
                        "document,issuer,months,threshold,currency,late" + VALIDITY
                                + "COD,AUTHORITY,12,6000,USD,document-check" + DATES)
                .with(
                        "rules.csv",
                        "id,schedules,hs,criteria,de_minimis,vi,en" + VALIDITY + "r1,MFN,6109,WO,10,a,b" + DATES)
                .with(
                        "bands.csv",
                        "id,hs,origins,unit,low,high,currency,source" + VALIDITY + "b1,6109,CN,PCE,1,5,USD,a test"
                                + DATES)
                .with("quotes.csv", "day,currency,dong" + VALIDITY + "2025-01-02,USD,26000" + DATES)
                .adding("exchange-rates.csv", "USD,26000,2025-01-06,2025-01-12,2025-01-02,a law,H")
                .adding("pack.csv", "codes/document-type.csv,CODES")
                .adding("pack.csv", "codes/origin-criterion.csv,CODES")
                .adding("pack.csv", "proofs.csv,ORIGIN_PROOFS")
                .adding("pack.csv", "rules.csv,ORIGIN_RULES")
                .adding("pack.csv", "bands.csv,PRICE_BANDS")
                .adding("pack.csv", "quotes.csv,BANK_QUOTES");
    }

    @Test
    void thePackIsSoundBeforeATestBreaksIt() {
        assertThat(findings(pack())).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            proofs.csv         | COD,       | COX,             | LAW-139 | 2
            proofs.csv         | AUTHORITY  | NOBODY           | LAW-127 | 2
            proofs.csv         | ,12,       | ,0,              | LAW-124 | 2
            proofs.csv         | ,USD,      | ,EUR,            | LAW-134 | 2
            proofs.csv         | document-check | some-day     | LAW-139 | 2
            rules.csv          | MFN        | XYZ              | LAW-136 | 2
            rules.csv          | 6109       | 6203             | LAW-138 | 2
            rules.csv          | ,WO,       | ',WO | RVC,'     | LAW-139 | 2
            rules.csv          | ,WO,       | ,WO forty,       | LAW-144 | 2
            rules.csv          | ,WO,       | ,WO 140,         | LAW-144 | 2
            rules.csv          | ,WO,       | ',WO |,'         | LAW-144 | 2
            bands.csv          | 6109       | 62               | LAW-138 | 2
            bands.csv          | CN         | QQ               | LAW-135 | 2
            bands.csv          | PCE        | LTR              | LAW-133 | 2
            bands.csv          | 1,5        | 5,5              | LAW-145 | 2
            quotes.csv         | USD        | EUR              | LAW-134 | 2
            """)
    void eachFlawIsFoundWithItsFileAndRow(String file, String old, String text, String code, int row) {
        assertThat(findings(pack().changing(file, old, text)))
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .contains(tuple(code, file, row));
    }

    @Test
    void aWeeklyRateThatIsNotTheQuoteOfItsThursdayIsFound() {
        assertThat(findings(pack().changing("quotes.csv", "26000", "26001")))
                .filteredOn(finding -> finding.code().equals("LAW-143"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("LAW-143");
                    assertThat(finding.file()).isEqualTo("exchange-rates.csv");
                    assertThat(finding.row()).isEqualTo(3);
                    assertThat(finding.message().en()).contains("26000 ≠ 26001 (2025-01-02)");
                });
    }

    @Test
    void aQuoteOfAnotherDayBindsNoWeek() {
        assertThat(findings(pack().changing("quotes.csv", "2025-01-02,USD,26000", "2025-01-03,USD,26001")))
                .isEmpty();
    }

    private static List<PackFinding> findings(PackSource pack) {
        return switch (LawPack.read(pack)) {
            case PackReading.Sound _ -> List.of();
            case PackReading.Flawed flawed -> flawed.findings();
        };
    }
}
