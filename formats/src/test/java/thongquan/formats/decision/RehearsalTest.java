package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.Certainty;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;
import thongquan.core.rehearsal.Cause;
import thongquan.core.rehearsal.CorrectedPeriod;
import thongquan.core.rehearsal.Difference;
import thongquan.core.rehearsal.Question;
import thongquan.core.rehearsal.Rehearsal;
import thongquan.core.rehearsal.Report;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.core.rehearsal.Tally;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;
import thongquan.formats.Reading;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.json.JsonDoor;

/** Law to come, rehearsed on declarations: the amounts are reckoned by hand here. */
class RehearsalTest {

    private static final LawEdition SHIPPED = Machine.SHIPPED.pack().edition();
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String ITEM = "/goodsShipment/goodsItems/0";

    @Test
    void valueAddedTaxGoesBackToTenPercentAtNewYear() {
        // 10,000 USD × 26,000 = 260,000,000; duty 20 % = 52,000,000; VAT on 312,000,000: 8 % = 24,960,000, 10 % =
        // 31,200,000
        var difference = asIf(Declarations.anImport().declaration(), Declarations.DAY, NEW_YEAR);

        assertThat(difference.outcome()).isEqualTo(Difference.Outcome.MORE);
        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(line.tax()).isEqualTo(TaxKind.VAT);
            assertThat(line.cause()).isEqualTo(Cause.RATE);
            assertThat(line.before().amount()).isEqualByComparingTo("24960000");
            assertThat(line.after().amount()).isEqualByComparingTo("31200000");
        });
        assertThat(difference.owed().amount()).isEqualByComparingTo("76980000");
        assertThat(difference.amount().amount()).isEqualByComparingTo("6240000");
    }

    @Test
    void theDayBeforeNothingChanges() {
        var difference = asIf(Declarations.anImport().declaration(), Declarations.DAY, NEW_YEAR.minusDays(1));

        assertThat(difference.outcome()).isEqualTo(Difference.Outcome.SAME);
    }

    @Test
    void sugaryDrinksBearExciseFromNewYearAndVatOnIt() {
        // 260,000,000 + duty 35 % = 351,000,000; excise 8 % = 28,080,000; VAT 8 % of 351,000,000, then 10 % of
        // 379,080,000
        var drinks = Declarations.anImport()
                .with(ITEM + "/commodity/classificationId", "22021090")
                .with(ITEM + "/statisticalQuantity", new GoodsMeasure(BigDecimal.valueOf(10_000), "LTR"))
                .without(ITEM + "/secondQuantity")
                .without(ITEM + "/unitPrice");
        var difference = asIf(drinks.declaration(), Declarations.DAY, NEW_YEAR);

        assertThat(difference.lines())
                .extracting(line -> line.tax() + " " + line.cause() + " " + line.before() + " > " + line.after())
                .containsExactly("EXCISE CHARGED 0 VND > 28080000 VND", "VAT RATE 28080000 VND > 37908000 VND");
        assertThat(difference.amount().amount()).isEqualByComparingTo("37908000");
    }

    @Test
    void smallParcelsPayValueAddedTaxFromTheEighteenthOfFebruary() throws Exception {
        // 33 USD × 26,000 = 858,000 dong, free of import duty on both days; VAT 8 % = 68,640
        var eve = LocalDate.of(2025, 2, 17);
        var difference = asIf(parcel(eve), eve, eve.plusDays(1));

        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(line.tax()).isEqualTo(TaxKind.VAT);
            assertThat(line.cause()).isEqualTo(Cause.RELIEF);
            assertThat(line.before().signum()).isZero();
            assertThat(line.after().amount()).isEqualByComparingTo("68640");
        });
    }

    @Test
    void aDeclarationLodgedAheadIsDecidedAnewForItsDayOfArrival() {
        var lodged = LocalDate.of(2026, 12, 28);
        var late = Declarations.anImport().with("/goodsShipment/consignment/arrivalDate", NEW_YEAR.plusDays(2));
        var early = Declarations.anImport().with("/goodsShipment/consignment/arrivalDate", NEW_YEAR.minusDays(1));
        var rehearsal = new Rehearsal(SHIPPED, new Question.Arriving(NEW_YEAR));

        var afterwards = rehearsal.compare(filing(late.declaration(), lodged));
        var before = rehearsal.compare(filing(early.declaration(), lodged));

        assertThat(afterwards)
                .hasValueSatisfying(
                        difference -> assertThat(difference.amount().amount()).isEqualByComparingTo("6240000"));
        assertThat(before).isEmpty();
    }

    @Test
    void papersAreLookedAtOnTheirOwnDay() {
        // The certificate runs out in December, and the euro has no rate yet for 2028: neither is what is rehearsed.
        var certificate =
                new AdditionalDocument("COE", "CO-1", Declarations.DAY.minusDays(9), Declarations.DAY.plusDays(20));
        var draft = Declarations.anImport().with(ITEM + "/additionalDocuments", List.of(certificate));
        var nextYear = SHIPPED.asOf(NEW_YEAR.plusYears(1), NEW_YEAR.plusYears(1));
        var difference = asIf(draft.declaration(), Declarations.DAY, NEW_YEAR.plusYears(1));

        assertThat(Machine.SHIPPED.decide(draft.declaration(), nextYear).isAccepted())
                .isFalse();
        assertThat(difference.outcome()).isEqualTo(Difference.Outcome.MORE);
    }

    @Test
    void aFilingWithoutARateInTheNewLawWouldBeRefused() {
        var without = edition(SHIPPED.rows().measures().stream()
                .filter(each -> each.tax() != TaxKind.VAT || !each.hs().equals("61091010"))
                .toList());
        var tally = new Tally();
        var rehearsal = new Rehearsal(without, new Question.AsIfOn(Declarations.DAY, Question.Against.AS_DECIDED));
        rehearsal
                .compare(filing(Declarations.anImport().declaration(), Declarations.DAY))
                .ifPresent(tally::add);

        var report = tally.report();

        assertThat(report.outcomes().newlyRefused()).isOne();
        assertThat(report.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.finding().code()).isEqualTo("DEC-201"));
        assertThat(report.failing().getFirst().number()).isEqualTo("F");
        assertThat(report.atStake()).isEqualByComparingTo("76980000");
        assertThat(report.total().before()).isZero();
    }

    @Test
    void aLawAgainstItselfChangesNothing() {
        var mix = new TradeMix(17, Machine.SHIPPED.law());
        var tally = new Tally();
        var rehearsal = new Rehearsal(SHIPPED, new Question.AsIfOn(Declarations.DAY, Question.Against.AS_DECIDED));
        var sameDay = new Rehearsal(SHIPPED, new Question.AsIfOn(NEW_YEAR, Question.Against.SAME_DAY));
        for (int i = 0; i < 500; i++) {
            var filing = filing((i % 5 == 0 ? mix.mistaken() : mix.lawful()).declaration(), Declarations.DAY);
            rehearsal.compare(filing).ifPresent(tally::add);
            sameDay.compare(filing).ifPresent(tally::add);
        }

        var report = tally.report();

        assertThat(report.compared()).isEqualTo(1000);
        assertThat(report.outcomes().same() + report.outcomes().refusedByBoth()).isEqualTo(1000);
        assertThat(report.outcomes().refusedByBoth()).isPositive();
        assertThat(report.total().difference()).isZero();
        assertThat(report.replacements()).isEmpty();
    }

    @Test
    void sumsByTaxByLineAndByTraderComeToTheTotalHoweverTheyWereDealtOut() {
        var whole = new Tally();
        var parts = List.of(new Tally(), new Tally(), new Tally());
        var mix = new TradeMix(23, Machine.SHIPPED.law());
        var rehearsal = new Rehearsal(SHIPPED, new Question.AsIfOn(NEW_YEAR, Question.Against.AS_DECIDED));
        for (int i = 0; i < 1500; i++) {
            var draft = i % 7 == 0 ? mix.mistaken() : mix.lawful();
            var trader = String.format("%010d", i % 40);
            var declaration = draft.with("/goodsShipment/importer/id", trader)
                    .with("/goodsShipment/exporter/id", trader)
                    .with("/declarant/id", trader)
                    .declaration();
            var difference =
                    rehearsal.compare(new StoredFiling("F%04d".formatted(i), Declarations.DAY, SHIPPED, declaration));
            difference.ifPresent(whole::add);
            difference.ifPresent(parts.get(i % 3)::add);
        }
        var merged = new Tally();
        parts.forEach(merged::merge);

        var report = whole.report();

        assertThat(report.total().difference()).isPositive();
        assertThat(List.of(report.taxes(), report.lines(), report.chapters(), report.traders()))
                .allSatisfy(sums -> {
                    assertThat(sum(sums, true))
                            .isEqualByComparingTo(report.total().before());
                    assertThat(sum(sums, false))
                            .isEqualByComparingTo(report.total().after());
                });
        assertThat(report.more().subtract(report.less()))
                .isEqualByComparingTo(report.total().difference());
        assertThat(report.replacements().stream()
                        .map(Report.Replacement::difference)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(report.total().difference());
        assertThat(merged.report()).usingRecursiveComparison().isEqualTo(report);
    }

    @Test
    void aCorrectionKnownLaterIsFoundWithItsPeriodAndItsRefund() {
        // Duty on T-shirts corrected to 15 % for 10 to 30 November, known on 15 December:
        // duty 39,000,000 for 52,000,000; VAT 8 % of 299,000,000 = 23,920,000 for 24,960,000; refund 14,040,000
        var from = LocalDate.of(2026, 11, 10);
        var known = LocalDate.of(2026, 12, 15);
        var measures = new ArrayList<>(SHIPPED.rows().measures());
        measures.add(corrected(from, LocalDate.of(2026, 11, 30), known));
        var corrected = edition(measures);
        var period = CorrectedPeriod.between(SHIPPED, corrected).orElseThrow();
        var rehearsal = new Rehearsal(corrected, period.question());

        var inside = rehearsal.compare(filing(Declarations.anImport().declaration(), Declarations.DAY));
        var outside = rehearsal.compare(filing(Declarations.anImport().declaration(), LocalDate.of(2026, 12, 1)));

        assertThat(period).isEqualTo(new CorrectedPeriod(from, LocalDate.of(2026, 11, 30), known));
        assertThat(CorrectedPeriod.between(SHIPPED, SHIPPED)).isEmpty();
        assertThat(inside)
                .hasValueSatisfying(
                        difference -> assertThat(difference.amount().amount()).isEqualByComparingTo("-14040000"));
        assertThat(outside).isEmpty();
    }

    private static Measure corrected(LocalDate from, LocalDate to, LocalDate known) {
        var mfn = SHIPPED.rows().measures().stream()
                .filter(each -> each.hs().equals("61091010") && each.schedule().equals("MFN"))
                .findFirst()
                .orElseThrow();
        return mfn.as(
                "NK-61091010-MFN-CORRECTED",
                mfn.schedule(),
                new Rate.AdValorem(BigDecimal.valueOf(15)),
                new Validity(from, to, known, "an invented correction", Certainty.LOW));
    }

    private static Difference asIf(Declaration declaration, LocalDate registered, LocalDate on) {
        return new Rehearsal(SHIPPED, new Question.AsIfOn(on, Question.Against.AS_DECIDED))
                .compare(filing(declaration, registered))
                .orElseThrow();
    }

    private static StoredFiling filing(Declaration declaration, LocalDate registered) {
        return new StoredFiling("F", registered, SHIPPED, declaration);
    }

    private static LawEdition edition(List<Measure> measures) {
        var rows = SHIPPED.rows();
        return new LawEdition(
                "a changed law",
                new LawRows(
                        rows.tariffLines(),
                        measures,
                        rows.codes(),
                        rows.exchangeRates(),
                        rows.deadlines(),
                        rows.fees(),
                        rows.parameters(),
                        rows.holidays(),
                        rows.tariffQuotas(),
                        rows.origin(),
                        rows.prices()));
    }

    private static Declaration parcel(LocalDate day) throws Exception {
        var read = JsonDoor.read(Files.readAllBytes(RepositoryRoot.path("samples/express-parcel.json")));
        var declaration = ((Reading.Read<Declaration>) read).filing();
        return new Draft(declaration)
                .with("/goodsShipment/invoice/issueDate", day.minusDays(5))
                .with("/goodsShipment/consignment/arrivalDate", day)
                .declaration();
    }

    private static BigDecimal sum(List<Report.Sum> sums, boolean before) {
        return sums.stream().map(sum -> before ? sum.before() : sum.after()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
