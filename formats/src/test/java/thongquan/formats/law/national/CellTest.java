package thongquan.formats.law.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    private static final Cell.Reader CELLS =
            new Cell.Reader(Map.of("M", "MX"), Set.of("BN", "KH", "MX", "JP")::contains);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            20              | 20
            12,5            | 12.5
            12.5            | 12.5
            "  0 "          | 0
            0 (-BN, KH)     | 0 -BN -KH
            0(-BN)          | 0 -BN
            25 (NHN: 80)    | 25 IN, 80 OUT
            12,5 (NHN:85)   | 12.5 IN, 85 OUT
            15; M: 18       | 15 -MX, 18 MX
            3,6; M: 5,4     | 3.6 -MX, 5.4 MX
            0 (-BN); JP: 2  | 0 -BN -JP, 2 JP
            2,5/10          | 2.5 #1, 10 #2
            0/5/10          | 0 #1, 5 #2, 10 #3
            5/10 (NHN: 40)  | 5 IN #1, 10 IN #2, 40 OUT
            """)
    void readsTheFormsThatTheTariffUses(String cell, String rates) {
        assertThat(CELLS.read(cell)).isInstanceOfSatisfying(Cell.Rates.class, read -> assertThat(
                        read.parts().stream().map(CellTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(rates));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""              | Empty
            "  "            | Empty
            -               | Empty
            –               | Empty
            *               | NoConcession
            **              | Unknown
            miễn            | Unknown
            -5              | Unknown
            5 %             | Unknown
            1.000           | Rates
            1000            | Unknown
            0 (-XX)         | Unknown
            0 (BN)          | Unknown
            0 (-BN          | Unknown
            0 (-BN, BN)     | Unknown
            25 (NHN: cao)   | Unknown
            15; Q: 18       | Unknown
            15; M: 18; M: 2 | Unknown
            15;             | Unknown
            5/              | Unknown
            10 USD/kg       | Unknown
            """)
    void doesNotGuessAtOthers(String cell, String kind) {
        assertThat(CELLS.read(cell).getClass().getSimpleName()).isEqualTo(kind);
    }

    private static String words(Cell.Part part) {
        var words = new StringBuilder(part.percent().toPlainString());
        new TreeSet<>(part.origins()).forEach(each -> words.append(' ').append(each));
        new TreeSet<>(part.excluded()).forEach(each -> words.append(" -").append(each));
        words.append(part.quota().name().equals("NONE") ? "" : " " + part.quota());
        return words.append(part.choice() == 0 ? "" : " #" + part.choice()).toString();
    }
}
