package thongquan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void neverRoundsByItself() {
        var random = new Random(11);
        for (int n = 0; n < 10_000; n++) {
            var a = new BigDecimal(new BigInteger(80, random), random.nextInt(12));
            var b = new BigDecimal(new BigInteger(80, random), random.nextInt(12));
            var money = Money.dong(a);

            assertThat(money.amount()).isEqualByComparingTo(a);
            assertThat(money.plus(Money.dong(b)).amount()).isEqualByComparingTo(a.add(b));
            assertThat(money.minus(Money.dong(b)).plus(Money.dong(b))).isEqualTo(money);
            assertThat(money.times(b).amount()).isEqualByComparingTo(a.multiply(b));
        }
    }

    @Test
    void roundsWhereTheLawSaysSo() {
        assertThat(Money.of("0.5", "VND").rounded(0, RoundingMode.HALF_UP)).isEqualTo(Money.dong(1));
        assertThat(Money.of("0.5", "VND").rounded(0, RoundingMode.HALF_EVEN)).isEqualTo(Money.NO_DONG);
        assertThat(Money.of("12.345", "USD").rounded(2, RoundingMode.DOWN)).isEqualTo(Money.of("12.34", "USD"));
        assertThat(Money.of("1200", "VND").rounded(2, RoundingMode.UNNECESSARY)).isEqualTo(Money.dong(1200));
    }

    @Test
    void equalAmountsAreEqualWhateverTheirZeros() {
        assertThat(Money.of("10.50", "USD"))
                .isEqualTo(Money.of("10.5", "USD"))
                .hasSameHashCodeAs(Money.of("10.500", "USD"))
                .hasToString("10.5 USD");
        assertThat(Money.of("1E+3", "VND")).isEqualTo(Money.dong(1000)).hasToString("1000 VND");
        assertThat(Money.of("0.000", "VND")).isEqualTo(Money.NO_DONG);
    }

    @Test
    void currenciesDoNotMix() {
        var dollars = Money.of("1", "USD");

        assertThatIllegalArgumentException().isThrownBy(() -> dollars.plus(Money.dong(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> dollars.minus(Money.dong(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> dollars.compareTo(Money.dong(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "usd"));
    }
}
