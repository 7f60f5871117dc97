package thongquan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DeclarationNumberTest {

    @Test
    void hasElevenDigitsAndAVersion() {
        var number = DeclarationNumber.first(1, 42);

        assertThat(number.value()).hasSize(12).startsWith("1000000042").endsWith("0");
        assertThat(number.number()).hasSize(11);
        assertThat(number.version()).isZero();
    }

    @Test
    void noSingleWrongDigitAndNoSwapOfNeighboursNamesAnother() {
        var random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            var value = DeclarationNumber.first(1 + random.nextInt(9), random.nextInt(1_000_000_000))
                    .value();
            for (int i = 0; i < 11; i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    var other = value.substring(0, i) + digit + value.substring(i + 1);
                    assertThat(DeclarationNumber.isDeclarationNumber(other)).isEqualTo(digit == value.charAt(i));
                }
                if (i < 10 && value.charAt(i) != value.charAt(i + 1)) {
                    var swapped =
                            value.substring(0, i) + value.charAt(i + 1) + value.charAt(i) + value.substring(i + 2);
                    assertThat(DeclarationNumber.isDeclarationNumber(swapped)).isFalse();
                }
            }
        }
    }

    @Test
    void otherTextsAreNoNumbers() {
        for (var text :
                new String[] {"", "10000000420", "1000000042700", "１00000004270", "10000000427A", "-00000000000"}) {
            assertThat(DeclarationNumber.isDeclarationNumber(text)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new DeclarationNumber(text));
        }
    }

    @Test
    void theSequenceEndsWhereTenDigitsDo() {
        assertThat(DeclarationNumber.first(9, 999_999_999).value()).startsWith("9999999999");
        assertThatIllegalArgumentException().isThrownBy(() -> DeclarationNumber.first(1, 1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> DeclarationNumber.first(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DeclarationNumber.first(1, -1));
    }
}
