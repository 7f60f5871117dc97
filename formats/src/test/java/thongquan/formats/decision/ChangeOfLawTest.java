package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/**
 * Three changes of law that are rows of the pack and nothing else: each at the last second before midnight in Viet Nam, at
 * midnight, and for a declaration that was made ready before and is registered after. A quote made ready before midnight
 * says what would be due then; registration alone fixes the tax.
 */
class ChangeOfLawTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** VAT of goods at ten percent: eight from 1 July 2025 to 31 December 2026 (T-shirts worth 260,000,000 dong). */
    @ParameterizedTest(name = "registered {1}, made ready {0}")
    @CsvSource(textBlock = """
            # made ready,           registered,                rate, VAT then,  VAT quoted before
            2025-06-30T23:59:59,    2025-06-30T16:59:59Z,      8%,   24960000,  24960000
            2025-06-30T23:59:59,    2025-06-30T17:00:00Z,      8%,   24960000,  24960000
            2026-12-31T23:59:59,    2026-12-31T16:59:59Z,      8%,   24960000,  24960000
            2026-12-31T23:59:59,    2026-12-31T17:00:00Z,      10%,  31200000,  24960000
            2026-12-20T09:00:00,    2027-01-04T02:00:00Z,      10%,  31200000,  24960000
            """)
    void theYearsOfEightPercentEndAtMidnight(
            LocalDateTime ready, OffsetDateTime registered, String rate, long vat, long quoted) {
        var goods = Declarations.anImport();

        assertThat(vat(decide(goods, ready))).isEqualTo(quoted);
        var decision = decide(goods, at(registered));
        assertThat(vat(decision)).isEqualTo(vat);
        assertThat(last(decision).measure().rate()).hasToString(rate);
    }

    /** Express parcels up to 1,000,000 dong: VAT is due from the first dong since 18 February 2025. */
    @ParameterizedTest(name = "registered {1}, made ready {0}")
    @CsvSource(textBlock = """
            # made ready,           registered,                VAT then, VAT quoted before
            2025-02-17T23:59:59,    2025-02-17T16:59:59Z,      0,        0
            2025-02-17T23:59:59,    2025-02-17T17:00:00Z,      64000,    0
            2025-02-15T10:00:00,    2025-02-18T01:00:00Z,      64000,    0
            2025-02-18T00:00:00,    2025-02-18T01:00:00Z,      64000,    64000
            """)
    void smallParcelsOweVatSinceTheEighteenthOfFebruary(
            LocalDateTime ready, OffsetDateTime registered, long vat, long quoted) {
        var parcel = Declarations.anImport()
                .with("/goodsClassCode", "F")
                .with(ITEM + "/statisticalQuantity", Declarations.measure("4", "PCE"))
                .with(ITEM + "/secondQuantity", Declarations.measure("1", "KGM"))
                .with(ITEM + "/itemCharge", Declarations.amount("800000", "VND"))
                .with("/goodsShipment/invoice/amount", Declarations.amount("800000", "VND"));

        assertThat(vat(decide(parcel, ready))).isEqualTo(quoted);
        var decision = decide(parcel, at(registered));
        assertThat(vat(decision)).isEqualTo(vat);
        assertThat(decision.requireAssessment()
                        .items()
                        .getFirst()
                        .taxes()
                        .getFirst()
                        .payable()
                        .signum())
                .as("import duty stays exempt")
                .isZero();
    }

    /** Express goods bear no fee of the declaration up to 1,000,000 dong, and above it the fee of every other. */
    @ParameterizedTest
    @CsvSource({"F, 1000000, 0", "F, 1000001, 20000", "A, 1000001, 0", "J, 1000000, 20000"})
    void smallExpressParcelsBearNoFee(String goodsClass, String dong, long fee) {
        var parcel = Declarations.anImport()
                .with("/goodsClassCode", goodsClass)
                .with(ITEM + "/statisticalQuantity", Declarations.measure("4", "PCE"))
                .with(ITEM + "/secondQuantity", Declarations.measure("1", "KGM"))
                .with(ITEM + "/itemCharge", Declarations.amount(dong, "VND"))
                .with("/goodsShipment/invoice/amount", Declarations.amount(dong, "VND"));

        var charged = decide(parcel, LocalDateTime.parse("2026-11-20T09:30"))
                .requireAssessment()
                .fee();

        assertThat(charged == null ? 0 : charged.amount().amount().longValueExact())
                .isEqualTo(fee);
    }

    /** Cigarettes: 75 %, and from 2027 so many dong for each of 40,000 packs beside it. */
    @ParameterizedTest(name = "registered {1}, made ready {0}")
    @CsvSource(textBlock = """
            # made ready,           registered,                excise then, excise quoted before
            2026-12-31T23:59:59,    2026-12-31T16:59:59Z,      916500000,   916500000
            2026-12-31T23:59:59,    2026-12-31T17:00:00Z,      996500000,   916500000
            2026-12-28T08:00:00,    2027-01-02T08:00:00Z,      996500000,   916500000
            """)
    void cigarettesPayByThePackSinceTheFirstDayOf2027(
            LocalDateTime ready, OffsetDateTime registered, long excise, long quoted) {
        var cigarettes = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "24022090")
                .with(ITEM + "/originCountryCode", "US")
                .with(ITEM + "/statisticalQuantity", Declarations.measure("40000", "PA"))
                .with(ITEM + "/itemCharge/value", "20000")
                .with("/goodsShipment/invoice/amount/value", "20000");

        assertThat(excise(decide(cigarettes, ready))).isEqualTo(quoted);
        assertThat(excise(decide(cigarettes, at(registered)))).isEqualTo(excise);
    }

    private static LocalDateTime at(OffsetDateTime registered) {
        return registered.atZoneSameInstant(VIETNAM).toLocalDateTime();
    }

    private static Decision decide(Draft draft, LocalDateTime registered) {
        LocalDate day = registered.toLocalDate();
        var declaration = Edits.registeredOn(draft, LocalDate.of(2025, 2, 1)).declaration();
        var facts = new Facts(null, registered, "midnight", new TraderStanding(2, 900, 0));
        var decision = Clearance.decide(declaration, Machine.SHIPPED.law(day), Machine.SHIPPED.rules(), facts);
        assertThat(decision.findings()).isEmpty();
        return decision;
    }

    private static thongquan.core.duty.AssessedTax last(Decision decision) {
        return decision.requireAssessment().items().getFirst().taxes().getLast();
    }

    private static long vat(Decision decision) {
        return last(decision).payable().amount().longValueExact();
    }

    private static long excise(Decision decision) {
        return decision.requireAssessment().items().getFirst().taxes().stream()
                .filter(tax -> tax.kind() == thongquan.core.law.TaxKind.EXCISE)
                .mapToLong(tax -> tax.payable().amount().longValueExact())
                .sum();
    }
}
