package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the pen or a day left out is found before it is law. */
class PackContinuityTest {
    private static final String VAT = "v1,VAT,61091010,,,,,,NONE,10,,,,,2025-01-01,,2024-12-01,a law,H";

    @ParameterizedTest(name = "{3}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            measures.csv                | 20,,,,     | 2000,,,,          | LAW-170
            measures.csv                | 20,,,,     | 1001,5,VND,PCE,   | LAW-170
            measures.csv                | 2025-01-01 | 2925-01-01        | LAW-171
            tariff.csv                  | 2025-01-01 | 0205-01-01        | LAW-171
            codes/tariff-schedule.csv   | kind=mfn   | origins=CN QQ     | LAW-176
            """)
    void whatCannotBeIsAnError(String file, String old, String text, String code) {
        var findings = read(sound().changing(file, old, text)).everything();

        assertThat(findings)
                .filteredOn(PackFinding::isError)
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .contains(tuple(code, file, 2));
    }

    @Test
    void thePercentageMayBeAThousand() {
        assertThat(warnings(sound().changing("measures.csv", "20,,,,", "1000,,,,")))
                .isEmpty();
    }

    @Test
    void aWeekOfExchangeRatesLeftOutIsAnErrorWithItsDays() {
        var pack = sound().changing("exchange-rates.csv", "2025-01-01,,", "2025-01-01,2025-01-05,")
                .adding("exchange-rates.csv", "USD,26010,2025-01-13,,2025-01-09,a notice,H");

        assertThat(read(pack).everything())
                .extracting(PackFinding::toString)
                .containsExactly("exchange-rates.csv:3: LAW-173 there are days without a value between two rows:"
                        + " USD 2025-01-06 – 2025-01-12");
    }

    @Test
    void aParameterWithoutAValueForAWhileIsAnError() {
        var pack = sound().changing("parameters.csv", "2025-01-01,,", "2025-01-01,2025-06-30,")
                .adding("parameters.csv", "rounding-mode,HALF_UP,2025-07-02,,2025-06-01,a law,H");

        assertThat(read(pack).everything()).extracting(PackFinding::code).containsExactly("LAW-173");
    }

    @Test
    void rowsThatFollowEachOtherOrLieOverEachOtherLeaveNoGap() {
        var pack = sound().changing("exchange-rates.csv", "2025-01-01,,", "2025-01-01,2025-01-12,")
                .adding("exchange-rates.csv", "USD,26010,2025-01-06,2025-01-08,2025-01-03,a notice,H")
                .adding("exchange-rates.csv", "USD,26010,2025-01-13,,2025-01-09,a notice,H");

        assertThat(warnings(pack)).isEmpty();
    }

    @Test
    void aFeeThatIsNotChargedForAWhileIsAWarningOnly() {
        var pack = sound().changing("fees.csv", "2025-01-01,,", "2025-01-01,2025-06-30,")
                .adding("fees.csv", "declaration,20000,VND,a,b,2026-01-01,,2025-06-01,a law,H");

        assertThat(warnings(pack))
                .extracting(PackFinding::code, PackFinding::file, PackFinding::row)
                .containsExactly(tuple("LAW-174", "fees.csv", 3));
    }

    @Test
    void anExchangeRateThatDoublesIsPointedAt() {
        var pack = sound().changing("exchange-rates.csv", "2025-01-01,,", "2025-01-01,2025-01-05,")
                .adding("exchange-rates.csv", "USD,260010,2025-01-06,,2025-01-02,a notice,H");

        assertThat(warnings(pack))
                .extracting(PackFinding::code, PackFinding::row)
                .containsExactly(tuple("LAW-175", 3));
    }

    @Test
    void goodsWithoutARateOnSomeDaysArePointedAt() {
        var ends = sound().changing("measures.csv", VAT, VAT.replace("2025-01-01,,", "2025-01-01,2026-12-31,"));
        var late = sound().changing("measures.csv", VAT, VAT.replace("2025-01-01,,", "2025-02-01,,"));
        var chapter = sound().changing("measures.csv", VAT, VAT.replace("61091010", "61"));
        var none = sound().changing("measures.csv", VAT, VAT.replace("VAT", "EXCISE"));

        assertThat(warnings(ends))
                .extracting(PackFinding::toString)
                .containsExactly("tariff.csv:2: LAW-172 there are days without a rate: VAT 61091010 2027-01-01");
        assertThat(warnings(late)).extracting(PackFinding::code).containsExactly("LAW-172");
        assertThat(warnings(chapter)).isEmpty();
        assertThat(warnings(none)).extracting(PackFinding::file).containsExactly("pack.csv");
    }

    private static SmallPack sound() {
        return new SmallPack().adding("measures.csv", VAT);
    }

    private static List<PackFinding> warnings(PackSource pack) {
        assertThat(read(pack)).isInstanceOf(PackReading.Sound.class);
        return read(pack).everything();
    }

    private static PackReading read(PackSource pack) {
        return LawPack.read(pack);
    }
}
