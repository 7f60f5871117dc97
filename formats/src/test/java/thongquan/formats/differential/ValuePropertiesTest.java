package thongquan.formats.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongquan.formats.differential.Trade.Charge;

/** P7 and P9: what is shared of the charges of a shipment, and at which rate of exchange; a failure names seed and day. */
class ValuePropertiesTest {

    private static final int CASES = 10_000;

    @Test
    void chargesAreSharedToTheLastMillionthAndAtTheRateOfTheWeek() {
        var rates = new HashMap<String, String>();
        for (var row : CsvText.rows(Engine.SHIPPED_PACK.resolve("exchange-rates.csv"))) {
            rates.put(row.get("currency") + row.get("effective_from"), row.getOrDefault("dong", ""));
        }
        TaxedTrades.forEach(7_000_001, CASES, Engine.SHIPPED, (each, day) -> {
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var shared = new TreeMap<String, BigDecimal>();
            for (var item : each.assessment().items()) {
                for (var part : item.value().parts()) {
                    shared.merge(part.what().replaceFirst("-.*", ""), part.declared(), BigDecimal::add);
                    assertThat(part.rate().toPlainString())
                            .as(each.name())
                            .isEqualTo(part.currency().equals("VND") ? "1" : rates.get(part.currency() + monday));
                }
            }
            declared(each.trade(), each.law())
                    .forEach((what, sum) -> assertThat(shared.getOrDefault(what, BigDecimal.ZERO))
                            .as("%s, %s", what, each.name())
                            .isEqualByComparingTo(sum));
            return true;
        });
    }

    /** What goes into the customs value by kind, as declared; adjustments all in the currency of the prices. */
    private static Map<String, BigDecimal> declared(Trade trade, LawOfDay law) {
        var sums = new HashMap<String, BigDecimal>();
        trade.goods().forEach(each -> sums.merge("price", new BigDecimal(each.price()), BigDecimal::add));
        for (var each : trade.adjustments()) {
            var amount = new BigDecimal(each.charge().amount());
            sums.merge("adjustment", each.isAdded() ? amount : amount.negate(), BigDecimal::add);
        }
        way(sums, "freight", trade, trade.freight(), law);
        way(sums, "insurance", trade, trade.insurance(), law);
        return sums;
    }

    private static void way(
            Map<String, BigDecimal> sums, String what, Trade trade, @Nullable Charge charge, LawOfDay law) {
        if (charge != null && !trade.isExport()) {
            sums.put(what, new BigDecimal(charge.amount()));
        } else if (charge != null
                && law.attribute("delivery-term", trade.term(), what).equals("included")) {
            sums.put(what, new BigDecimal(charge.amount()).negate());
        }
    }
}
