package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import thongquan.core.check.Finding;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Worked examples of the tax stack, column by column to the dong, through the whole machine. */
class TaxVectorTest {

    private static final String ITEM = "/goodsShipment/goodsItems/0";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/import-taxes.csv", delimiter = ';', numLinesToSkip = 1, encoding = "UTF-8")
    void comesOutToTheDong(ArgumentsAccessor row) {
        var day = row.getString(19) == null ? Declarations.DAY : LocalDate.parse(text(row, 19));
        var decision = Machine.SHIPPED.decide(declaration(row, day), day, "vectors");

        assertThat(decision.findings()).filteredOn(Finding::isError).isEmpty();
        var assessment = decision.requireAssessment();
        var item = assessment.items().getFirst();
        assertThat(columns(item)).isEqualTo(expected(row));
        assertThat(assessment.taxes()).isEqualTo(Money.dong(number(row, 18)));
        assertThat(assessment.customsValue()).isEqualTo(item.customsValue());
    }

    private static List<Long> columns(ItemAssessment item) {
        Map<TaxKind, Money> payable =
                item.taxes().stream().collect(Collectors.toMap(tax -> tax.kind(), tax -> tax.payable()));
        var remedies = payable.entrySet().stream()
                .filter(tax -> tax.getKey().isRemedy())
                .mapToLong(tax -> dong(tax.getValue()))
                .sum();
        var vat = item.taxes().getLast();
        return List.of(
                dong(item.customsValue()),
                dong(payable.getOrDefault(TaxKind.IMPORT_DUTY, Money.NO_DONG)),
                remedies,
                dong(payable.getOrDefault(TaxKind.EXCISE, Money.NO_DONG)),
                dong(payable.getOrDefault(TaxKind.ENVIRONMENT, Money.NO_DONG)),
                vat.base().longValueExact(),
                dong(vat.payable()));
    }

    private static List<Long> expected(ArgumentsAccessor row) {
        return IntStream.rangeClosed(11, 17)
                .mapToObj(column -> number(row, column))
                .toList();
    }

    private static String text(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.getString(column));
    }

    private static long number(ArgumentsAccessor row, int column) {
        return Long.parseLong(text(row, column));
    }

    private static long dong(Money money) {
        return money.amount().longValueExact();
    }

    private static Declaration declaration(ArgumentsAccessor row, LocalDate day) {
        var draft = Edits.registeredOn(Declarations.anImport(), day)
                .with(ITEM + "/commodity/classificationId", text(row, 1))
                .with(ITEM + "/originCountryCode", text(row, 2))
                .with(ITEM + "/statisticalQuantity", measure(row, 4))
                .with(ITEM + "/itemCharge", Declarations.amount(text(row, 8), text(row, 9)))
                .with("/goodsShipment/invoice/amount", Declarations.amount(text(row, 8), text(row, 9)));
        draft = row.getString(6) == null
                ? draft.without(ITEM + "/secondQuantity")
                : draft.with(ITEM + "/secondQuantity", measure(row, 6));
        var schedule = row.getString(3);
        draft = schedule == null ? draft : draft.with(ITEM + "/tariffScheduleCode", schedule);
        draft = schedule == null ? draft : Edits.from(draft, text(row, 2));
        var edits = row.getString(10);
        for (var edit : edits == null ? new String[0] : edits.split("\\+", -1)) {
            draft = edited(draft, edit, day);
        }
        return draft.declaration();
    }

    private static GoodsMeasure measure(ArgumentsAccessor row, int column) {
        return Declarations.measure(text(row, column), text(row, column + 1));
    }

    /**
     * What else is declared: {@code X} out of quota, {@code class=F}, {@code producer=KR-P1}, {@code TAX=MEASURE}, or a
     * document type; several parted by plus signs.
     */
    private static Draft edited(Draft draft, String edit, LocalDate day) {
        if (edit.equals("X")) {
            return draft.with(ITEM + "/outOfQuotaCode", "X");
        }
        var parts = edit.split("=", -1);
        return switch (parts[0]) {
            case "class" -> draft.with("/goodsClassCode", parts[1]);
            case "producer" -> draft.with(ITEM + "/producerId", parts[1]);
            default ->
                parts.length == 2
                        ? draft.with(ITEM + "/dutyTaxFees/-", new DutyTaxFee(parts[0], parts[1], null))
                        : draft.with(
                                ITEM + "/additionalDocuments/-",
                                new AdditionalDocument(edit, "CO-1", day.minusDays(12), null));
        };
    }
}
