package thongquan.formats.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thongquan.core.duty.Assessment;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.formats.differential.Trade.Claim;
import thongquan.formats.differential.Trade.Goods;
import thongquan.formats.differential.Trade.Measured;

/**
 * P1 to P3: what holds for the taxes of any trade on any day from 2025 to 2027, in any currency: at least ten thousand cases each.
 * A case that fails names its seed and day.
 */
class TaxPropertiesTest {

    private static final int CASES = 10_000;

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UNNECESSARY"},
            mode = EnumSource.Mode.EXCLUDE)
    void linesSumToTheHeaderHoweverTheLawRounds(RoundingMode mode, @TempDir Path folder) {
        var engine = Engine.changed(folder, Map.of("parameters.csv", lines -> lines.stream()
                .map(line -> line.replace("rounding-mode,HALF_UP", "rounding-mode," + mode))
                .toList()));
        TaxedTrades.forEach(mode.name().hashCode(), CASES / 5, engine, (each, _) -> {
            var sums = new EnumMap<TaxKind, Money>(TaxKind.class);
            var value = Money.NO_DONG;
            var payable = Money.NO_DONG;
            for (var item : each.assessment().items()) {
                value = value.plus(item.customsValue());
                for (var tax : item.taxes()) {
                    assertThat(tax.reckoned().amount())
                            .as(each.name())
                            .isEqualByComparingTo(tax.exact().setScale(0, mode));
                    sums.merge(tax.kind(), tax.payable(), Money::plus);
                    payable = payable.plus(tax.payable());
                }
            }
            sums.values().removeIf(sum -> sum.signum() == 0);
            var fee = each.assessment().fee();
            assertThat(each.assessment().totals()).as(each.name()).isEqualTo(sums);
            assertThat(each.assessment().customsValue()).as(each.name()).isEqualTo(value);
            assertThat(each.assessment().payable())
                    .as(each.name())
                    .isEqualTo(fee == null ? payable : payable.plus(fee.amount()));
            return true;
        });
    }

    @Test
    void aHigherPriceNeverMeansLessTax() {
        TaxedTrades.forEach(2_000_001, CASES, Engine.SHIPPED, (each, _) -> {
            var goods = new ArrayList<>(unclaimed(each.trade().goods()));
            var before = taxes(each, withoutCharges(each.trade(), goods));
            goods.set(0, priced(goods.getFirst(), dearer(goods.getFirst().price()), BigDecimal.ONE));
            var after = taxes(each, withoutCharges(each.trade(), goods));
            if (before == null || after == null) {
                return false;
            }

            assertNoLess(each.name(), before, after);
            return true;
        });
    }

    private static String dearer(String price) {
        return new BigDecimal(price)
                .multiply(new BigDecimal("1.37"))
                .setScale(new BigDecimal(price).scale(), RoundingMode.UP)
                .toPlainString();
    }

    private static @Nullable Assessment taxes(TaxedTrades.Case each, Trade trade) {
        return Engine.SHIPPED
                .decide(each.filings().filing(trade), trade, each.book())
                .assessment();
    }

    private static void assertNoLess(String name, Assessment less, Assessment more) {
        assertThat(more.payable()).as(name).isGreaterThanOrEqualTo(less.payable());
        for (int i = 0; i < less.items().size(); i++) {
            var before = byTax(less, i);
            for (var tax : byTax(more, i).entrySet()) {
                assertThat(tax.getValue())
                        .as("%s of item %d, %s", tax.getKey(), i, name)
                        .isGreaterThanOrEqualTo(before.getOrDefault(tax.getKey(), Money.NO_DONG));
            }
        }
    }

    private static Map<TaxKind, Money> byTax(Assessment assessment, int item) {
        var sums = new EnumMap<TaxKind, Money>(TaxKind.class);
        for (var tax : assessment.items().get(item).taxes()) {
            sums.merge(tax.kind(), tax.reckoned(), Money::plus);
        }
        return sums;
    }

    @ParameterizedTest
    @CsvSource({"import-duty", "remedies", "excise", "vat", "export-duty"})
    void aHigherRateNeverMeansLessTax(String file, @TempDir Path folder) {
        var engine = Engine.changed(folder, Map.of("measures/" + file + ".csv", lines -> lines.stream()
                .map(TaxPropertiesTest::raised)
                .toList()));
        TaxedTrades.forEach(file.hashCode(), CASES / 5, Engine.SHIPPED, (each, day) -> {
            assertNoLess(each.name(), each.assessment(), each.under(engine, engine.law(day, day)));
            return true;
        });
    }

    /** A row of measures with its percentage a point and a half higher. */
    private static String raised(String line) {
        var cells = line.split(",", -1);
        if (!cells[9].isEmpty() && Character.isDigit(cells[9].charAt(0))) {
            cells[9] = new BigDecimal(cells[9]).add(new BigDecimal("1.5")).toPlainString();
        }
        return String.join(",", cells);
    }

    @Test
    void splittingALineChangesEachTaxByAtMostOneDong() {
        TaxedTrades.forEach(3_000_001, CASES, Engine.SHIPPED, (each, _) -> {
            var halves = new ArrayList<>(unclaimed(each.trade().goods()));
            var whole = new ArrayList<>(halves);
            whole.set(0, priced(whole.getFirst(), whole.getFirst().price(), BigDecimal.TWO));
            halves.add(1, halves.getFirst());
            var one = taxes(each, withGoods(each.trade(), whole));
            var two = taxes(each, withGoods(each.trade(), halves));
            if (one == null || two == null || !reliefs(one).equals(reliefs(two))) {
                return false;
            }

            var sums = byTax(two, 0);
            byTax(two, 1).forEach((tax, sum) -> sums.merge(tax, sum, Money::plus));
            byTax(one, 0).forEach((tax, sum) -> assertThat(sum.minus(sums.getOrDefault(tax, Money.NO_DONG))
                            .amount()
                            .abs())
                    .as("%s, %s", tax, each.name())
                    .isLessThanOrEqualTo(BigDecimal.ONE));
            return true;
        });
    }

    /** The reliefs granted: a debt that one dong makes too small to collect is no case of splitting. */
    private static List<String> reliefs(Assessment assessment) {
        return assessment.items().stream()
                .flatMap(item -> item.taxes().stream())
                .map(tax -> tax.kind() + " "
                        + (tax.relief() == null ? "" : tax.relief().code()))
                .distinct()
                .toList();
    }

    private static Trade withGoods(Trade trade, List<Goods> goods) {
        return new Trade(
                trade.isExport(),
                trade.procedure(),
                trade.goodsClass(),
                trade.term(),
                trade.currency(),
                goods,
                trade.freight(),
                trade.insurance(),
                trade.uninsured(),
                trade.adjustments(),
                trade.departed(),
                Map.of());
    }

    /** The trade under a term that leaves nothing to be added. */
    private static Trade withoutCharges(Trade trade, List<Goods> goods) {
        return new Trade(
                trade.isExport(),
                "A11".equals(trade.procedure()) || !trade.isExport() ? "A11" : "B11",
                null,
                "CIF",
                trade.currency(),
                goods,
                null,
                null,
                true,
                List.of(),
                trade.departed(),
                Map.of());
    }

    /** The goods at another price and times the quantity. */
    private static Goods priced(Goods goods, String price, BigDecimal times) {
        var second = goods.second();
        return new Goods(
                goods.line(),
                goods.origin(),
                goods.schedule(),
                goods.producer(),
                times(goods.first(), times),
                second == null ? null : times(second, times),
                new BigDecimal(price).multiply(times).toPlainString(),
                goods.isOutOfQuota(),
                goods.claims(),
                goods.papers());
    }

    /** The first goods without claims of exemptions, some of which end at a value. */
    private static List<Goods> unclaimed(List<Goods> goods) {
        return goods.stream()
                .limit(3)
                .map(each -> new Goods(
                        each.line(),
                        each.origin(),
                        each.schedule(),
                        each.producer(),
                        each.first(),
                        each.second(),
                        each.price(),
                        each.isOutOfQuota(),
                        each.claims().stream()
                                .filter(claim -> claim.choice() != null)
                                .map(claim -> new Claim(claim.levy(), claim.choice(), null))
                                .toList(),
                        each.papers()))
                .toList();
    }

    private static Measured times(Measured measured, BigDecimal times) {
        return new Measured(new BigDecimal(measured.amount()).multiply(times).toPlainString(), measured.unit());
    }
}
