package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.law.Certainty;
import thongquan.formats.law.LawChange.Field;
import thongquan.formats.law.LawChange.Kind;

/** What a decree changes, said as a lawyer asks it. */
class PackDifferenceTest {
    private static final String DUTY = "m1,IMPORT_DUTY,61091010,MFN,,,,,NONE,20,,,,,2025-01-01,,2024-12-01,a law,H";

    @Test
    void aPackDiffersFromItselfInNothing() {
        assertThat(difference(new SmallPack()).isEmpty()).isTrue();
    }

    @Test
    void theOrderOfRowsIsNoChangeOfTheLaw() {
        var there = new SmallPack().adding("measures.csv", row("m2", "VAT", "10", "2025-01-01,,2024-12-01"));
        var turned = new SmallPack()
                .changing("measures.csv", DUTY, row("m2", "VAT", "10", "2025-01-01,,2024-12-01") + "\n" + DUTY);

        assertThat(PackDifference.between(pack(there), pack(turned)).isEmpty()).isTrue();
    }

    @Test
    void aLaterRowTakesThePlaceOfTheOneThatHeldOnItsFirstDay() {
        var change =
                only(new SmallPack().adding("measures.csv", row("m2", "IMPORT_DUTY", "15", "2026-07-01,,2026-06-01")));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.goods()).isEqualTo("61091010");
        assertThat(change.name().en()).isEqualTo("T-shirts");
        assertThat(values(change)).containsExactly("20%", "15%");
        assertThat(change.fields()).containsExactlyInAnyOrder(Field.VALUE, Field.FROM, Field.KNOWN);
    }

    @Test
    void aRowThatEndsAndTheOneThatFollowsAreOneChange() {
        var change = only(new SmallPack()
                .changing("measures.csv", "2025-01-01,,", "2025-01-01,2026-06-30,")
                .adding("measures.csv", row("m2", "IMPORT_DUTY", "15", "2026-07-01,,2024-12-01")));

        assertThat(values(change)).containsExactly("20%", "15%");
    }

    @Test
    void aNewWeekOfExchangeRatesFollowsTheLast() {
        var last = new SmallPack().changing("exchange-rates.csv", "2025-01-01,,", "2025-01-01,2025-01-05,");
        var next = new SmallPack()
                .changing("exchange-rates.csv", "2025-01-01,,", "2025-01-01,2025-01-05,")
                .adding("exchange-rates.csv", "USD,26010,2025-01-06,,2025-01-02,a notice,H");

        var changes = PackDifference.between(pack(last), pack(next)).changes();

        assertThat(changes).singleElement().satisfies(change -> assertThat(values(change))
                .containsExactly("26000", "26010"));
    }

    @Test
    void aRowForSomethingNewIsAdded() {
        var change = only(new SmallPack().adding("measures.csv", row("m2", "VAT", "8", "2026-07-01,,2026-06-01")));

        assertThat(change.kind()).isEqualTo(Kind.ADDED);
        assertThat(change.before()).isNull();
        assertThat(values(change)).containsExactly("8%");
    }

    @Test
    void aRowThatIsGivenAnEndIsEnded() {
        var change = only(new SmallPack().changing("fees.csv", "2025-01-01,,", "2025-01-01,2026-12-31,"));

        assertThat(change.kind()).isEqualTo(Kind.ENDED);
        assertThat(change.fields()).containsExactly(Field.TO);
    }

    @Test
    void aRowTakenOutIsRemoved() {
        var change = only(
                new SmallPack().changing("fees.csv", "declaration,20000,VND,a,b,2025-01-01,,2024-12-01,a law,H\n", ""));

        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.after()).isNull();
    }

    @Test
    void aRowRewrittenInItsPlaceIsChangedAndSaysInWhat() {
        var change = only(new SmallPack().changing("deadlines.csv", ",a law,H", ",another law,M"));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.fields()).containsExactlyInAnyOrder(Field.BASIS, Field.CERTAINTY);
        assertThat(change.after())
                .extracting(after -> after.validity().certainty())
                .isEqualTo(Certainty.MEDIUM);
    }

    @Test
    void rulesOfSelectionCanBeLeftOut() {
        var difference = difference(new SmallPack().changing("risk-rules.csv", "YELLOW,40", "RED,40"));

        assertThat(difference.changes()).extracting(LawChange::part).containsExactly(PackPart.RISK_RULES);
        assertThat(difference.without(PackPart.RISK_RULES).isEmpty()).isTrue();
    }

    @Test
    void asJsonItHasBothRates() {
        var out = new CanonicalWriter();
        LawJson.difference(
                difference(new SmallPack()
                        .adding("measures.csv", row("m2", "IMPORT_DUTY", "15", "2026-07-01,,2026-06-01"))),
                out);

        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                .contains("\"kind\":\"CHANGED\",\"tax\":\"NK\",\"goods\":\"61091010\"")
                .contains("\"before\":{\"value\":\"20%\",\"from\":\"2025-01-01\"")
                .contains("\"after\":{\"value\":\"15%\",\"from\":\"2026-07-01\"");
    }

    private static String row(String id, String tax, String percent, String dates) {
        var schedule = tax.equals("IMPORT_DUTY") ? "MFN" : "";
        return id + "," + tax + ",61091010," + schedule + ",,,,,NONE," + percent + ",,,,," + dates + ",a law,H";
    }

    private static List<String> values(LawChange change) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(stand -> stand.value())
                .toList();
    }

    private static LawChange only(PackSource later) {
        var changes = difference(later).changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static PackDifference difference(PackSource later) {
        return PackDifference.between(pack(new SmallPack()), pack(later));
    }

    private static LawPack pack(PackSource source) {
        return switch (LawPack.read(source)) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed flawed ->
                throw new AssertionError(flawed.findings().toString());
        };
    }
}
