package thongquan.server.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Commodity;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.OriginClaim;
import thongquan.core.law.Code;
import thongquan.core.law.Measure;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TaxKind;
import thongquan.server.demonstration.goods.Goods;
import thongquan.server.demonstration.goods.Range;

/** Draws the goods items of a lot: quantity, price, origin, schedule with its proof, and now and then a slip. */
final class ItemDrawing {
    private static final double PREFERENCE_CLAIMED = 0.7;
    private static final double OTHER_ORIGIN = 0.05;
    private static final double PREFERENCE_ALL_THE_SAME = 0.3;
    private static final double UNDERVALUED = 0.08;
    private static final double UNDERVALUED_TO = 0.15;
    private static final double HARDLY_DESCRIBED = 0.08;
    private static final double USED = 0.06;
    private static final double DEAR = 20;
    private static final BigDecimal ABOVE_THE_RULE = BigDecimal.valueOf(125, 1);
    private static final int LAST_PROOF = 30;
    private static final Range EXPRESS_VALUE = new Range(15, 160);

    private final Lot lot;
    private final Pricing pricing;
    private final Draw draw;

    ItemDrawing(Lot lot, Pricing pricing, Draw draw) {
        this.lot = lot;
        this.pricing = pricing;
        this.draw = draw;
    }

    /** All items, numbered from 1. */
    List<GoodsItem> items() {
        var items = new ArrayList<GoodsItem>(lot.goods().size());
        for (var goods : lot.goods()) {
            items.add(item(items.size() + 1, goods));
        }
        return items;
    }

    private GoodsItem item(int sequence, Goods goods) {
        var line = Objects.requireNonNull(lot.law().tariffLine(goods.hs()), "a line of this tariff");
        var price = draw.within(goods.price()) * (lot.isImport() && draw.chance(UNDERVALUED) ? UNDERVALUED_TO : 1);
        var units = Math.max(
                1, Math.round(lot.express() ? draw.within(EXPRESS_VALUE) / price : draw.within(goods.quantity())));
        var unitPrice = pricing.price(price, price < DEAR ? 4 : 2);
        var charge = pricing.charge(unitPrice, units);
        var origin = origin(goods);
        var schedule = lot.isImport() ? schedule(goods, origin) : null;
        return new GoodsItem(
                sequence,
                new Commodity(goods.hs(), description(goods), null),
                origin,
                schedule == null ? lot.isImport() ? "MFN" : null : schedule.code(),
                null,
                new GoodsMeasure(BigDecimal.valueOf(units), line.unit().value()),
                second(goods, line, units),
                charge,
                new Amount(unitPrice, charge.currencyCode()),
                null,
                claims(goods, origin),
                schedule == null ? List.of() : List.of(proof(schedule)),
                List.of(),
                schedule == null ? null : claim(goods, schedule.code(), invoicing(schedule)),
                null,
                null);
    }

    /** Why the goods originate: by their content where the rule knows one, otherwise as its last criterion says. */
    private @Nullable OriginClaim claim(Goods goods, String schedule, @Nullable String invoicing) {
        var rule = lot.law().originRule(schedule, goods.hs());
        if (rule == null) {
            return invoicing == null ? null : new OriginClaim(null, null, null, invoicing);
        }
        var content = rule.way("RVC");
        return content == null || content.percent() == null
                ? new OriginClaim(rule.ways().getLast().criterion(), null, null, invoicing)
                : new OriginClaim(content.criterion(), content.percent().add(ABOVE_THE_RULE), null, invoicing);
    }

    /** The seller's country where it is outside the agreement, otherwise null. */
    private @Nullable String invoicing(Code schedule) {
        var agreement = lot.law().agreement(schedule.code());
        return agreement == null || agreement.members().contains(lot.partner()) ? null : lot.partner();
    }

    private String description(Goods goods) {
        if (lot.isImport() && draw.chance(HARDLY_DESCRIBED)) {
            return "Hàng mẫu " + draw.digits(2);
        }
        var used = lot.isImport() && draw.chance(USED) ? ", đã qua sử dụng" : "";
        return goods.description() + ", mã " + draw.word("MH GD VD TN") + "-" + draw.digits(4) + used;
    }

    private String origin(Goods goods) {
        if (!lot.isImport()) {
            return "VN";
        }
        return draw.chance(OTHER_ORIGIN) ? draw.of(goods.partners()) : lot.partner();
    }

    private @Nullable GoodsMeasure second(Goods goods, TariffLine line, long units) {
        if (line.secondUnit() == null) {
            return null;
        }
        var unit = line.secondUnit().value();
        var value = unit.equals("KGM") ? units * goods.mass() : unit.equals("PCE") ? units / 4.0 : units;
        return new GoodsMeasure(Draw.rounded(Math.max(1, value), 1), unit);
    }

    /** The schedule of an agreement whose rate for these goods is below the general one; null: none is claimed. */
    private @Nullable Code schedule(Goods goods, String origin) {
        var direct = origin.equals(lot.partner());
        if (!lot.isTaxed() || !draw.chance(direct ? PREFERENCE_CLAIMED : PREFERENCE_ALL_THE_SAME)) {
            return null;
        }
        var open = pricing.schedules().stream()
                .filter(schedule -> names(schedule.attribute("origins"), origin))
                .filter(schedule -> hasRate(goods, schedule.code(), origin))
                .toList();
        return open.isEmpty() ? null : draw.of(open);
    }

    private boolean hasRate(Goods goods, String schedule, String origin) {
        return lot.law().measures(goods.hs()).stream()
                .anyMatch(measure -> measure.tax() == TaxKind.IMPORT_DUTY
                        && measure.schedule().equals(schedule)
                        && measure.quota() == Measure.Quota.NONE
                        && measure.covers(origin));
    }

    private static boolean names(@Nullable String words, String word) {
        return words != null && (" " + words + " ").contains(" " + word + " ");
    }

    private AdditionalDocument proof(Code schedule) {
        var proofs = Objects.requireNonNull(schedule.attribute("proof"), "an agreement names its proof");
        LocalDate issued = lot.today().minusDays(draw.between(3, LAST_PROOF));
        return new AdditionalDocument(
                proofs.split(" ", 2)[0],
                "MH-" + lot.partner() + "-" + draw.digits(7),
                issued,
                issued.plusYears(1).minusDays(1));
    }

    /** Where several rates of a tax are open and none applies by itself, the declarant claims one. */
    private List<DutyTaxFee> claims(Goods goods, String origin) {
        var claims = new ArrayList<DutyTaxFee>();
        for (var tax : TaxKind.values()) {
            var open = lot.law().measures(goods.hs()).stream()
                    .filter(measure -> measure.tax() == tax && measure.covers(origin))
                    .toList();
            if (!open.isEmpty() && open.stream().allMatch(measure -> measure.choice() != null)) {
                claims.add(new DutyTaxFee(tax.code(), draw.of(open).choice(), null));
            }
        }
        return claims;
    }
}
