package thongquan.server.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.server.portal.CsvLine;

class QueueFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+84 900|'+84 900",
                "-5|'-5",
                "@SUM(A1)|'@SUM(A1)",
                "plain|plain",
                "two, words|\"two, words\"",
                "a \"quoted\" word|\"a \"\"quoted\"\" word\"",
                "=HYPERLINK(\"x\",\"y\")|\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""
            })
    void nothingIsTakenForAFormula(String text, String cell) {
        assertThat(CsvLine.cell(text)).isEqualTo(cell);
    }
}
