package thongquan.server.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.LawPack;
import thongquan.server.portal.Language;

class CalculatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LawBook LAW = LawPack.shipped().edition().asOf(DAY, DAY);

    /** Domain vector: T-shirts of 10,000 dollars at 26,000, MFN 20 %, VAT 8 %: 76,960,000 dong, and the fee. */
    private static final Map<String, String> SHIRTS = Map.of(
            "hs", "6109.10.10", "origin", "CN", "value", "10000", "currency", "USD", "term", "CIF", "quantity", "2000");

    @Test
    void reckonsWhatADeclarationWouldBeCharged() {
        var result = Objects.requireNonNull(calculate(Map.of()).result());

        assertThat(result.assessment().taxes().amount()).isEqualByComparingTo("76960000");
        assertThat(result.proof().amount()).isEqualTo(result.assessment().payable());
    }

    @Test
    void showsTheSchedulesOpenToTheOriginLowestFirst() {
        var alternatives = calculate(Map.of()).alternatives();

        assertThat(alternatives.getFirst().schedule()).isEqualTo("ACFTA");
        assertThat(alternatives.getFirst().proofs()).containsExactly("COE");
        assertThat(alternatives.getLast().schedule()).isEmpty();
        assertThat(alternatives.getLast().isChosen()).isTrue();
        assertThat(alternatives).isSortedAccordingTo((a, b) -> a.payable().compareTo(b.payable()));
    }

    @Test
    void findsWhatIsWrongWithTheFieldsOfTheFormAndNothingElse() {
        var calculation = calculate(Map.of("origin", "", "value", "1.250", "term", "FOB", "quantity", "many"));

        assertThat(calculation.result()).isNull();
        assertThat(calculation.findings())
                .extracting(finding -> FormElement.of(finding.pointer()).orElseThrow())
                .containsExactly(FormElement.ORIGIN, FormElement.VALUE, FormElement.FREIGHT, FormElement.QUANTITY);
        assertThat(calculation.error("quantity", Language.EN)).startsWith("Write a number");
        assertThat(calculation.error("hs", Language.EN)).isEmpty();
    }

    @Test
    void offersTheRatesOfALineThatHasSeveral() {
        var car = calculate(Map.of("hs", "87032451", "quantity", "1"));

        assertThat(car.claims()).containsOnlyKeys(TaxKind.EXCISE);

        var first = Objects.requireNonNull(car.claims().get(TaxKind.EXCISE)).getFirst();
        var choice = Objects.requireNonNull(first.choice());
        var claimed = calculate(Map.of("hs", "87032451", "quantity", "1", CalculatorForm.CLAIM + "TTDB", choice));

        assertThat(Objects.requireNonNull(claimed.result()).assessment().totals())
                .containsKey(TaxKind.EXCISE);
    }

    @Test
    void aCodeThatTheTariffDoesNotHaveIsAFinding() {
        assertThat(calculate(Map.of("hs", "99999999")).error("hs", Language.VI)).isNotEmpty();
    }

    private static Calculation calculate(Map<String, String> changes) {
        var fields = new HashMap<>(SHIRTS);
        fields.putAll(changes);
        return Calculator.calculate(new CalculatorForm(fields), LAW);
    }
}
