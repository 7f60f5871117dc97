package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12500        | 12500
            12.500,50    | 12500.50
            12,500.50    | 12500.50
            1.234.567    | 1234567
            1,234,567    | 1234567
            1 234 567,8  | 1234567.8
            0,125        | 0.125
            0.125        | 0.125
            12,5         | 12.5
            12.50        | 12.50
            1234.567     | 1234.567
            3,1416       | 3.1416
            """)
    void whatCanBeReadInOneWayIsRead(String typed, BigDecimal value) {
        assertThat(NumberInput.of(typed)).isEqualTo(new NumberInput.Sure(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1,250"})
    void aThousandOrAQuarterMoreThanOneIsAsked(String typed) {
        assertThat(NumberInput.of(typed))
                .isEqualTo(new NumberInput.Ambiguous(new BigDecimal("1250"), new BigDecimal("1.250")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.2.3", "1,23,456", "-5", "1e9", "1.234.56", "12.500.5,1", "٣"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(NumberInput.of(typed)).isEqualTo(new NumberInput.Wrong());
    }

    @Test
    void blanksAreNothing() {
        assertThat(NumberInput.of(" \u00a0 ")).isEqualTo(new NumberInput.Blank());
    }
}
