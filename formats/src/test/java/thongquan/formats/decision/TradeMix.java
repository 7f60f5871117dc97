package thongquan.formats.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Commodity;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.ValuationAdjustment;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TariffLine;
import thongquan.core.value.UnitCode;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Declarations of all goods of the pack, made up by a seed: lawful ones that are accepted, and ones with mistakes. */
final class TradeMix {

    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "CNY", "KRW", "VND");
    private static final List<String> ORIGINS = List.of("CN", "TH", "KR", "JP", "US", "DE", "AU", "KP", "VN", "MX");
    private static final List<String> IMPORTS = List.of("A11", "A11", "A12", "A41", "E21", "E31", "G11", "C11", "H11");
    private static final List<String> EXPORTS = List.of("B11", "E62", "B13", "H21");
    private static final List<String> MISTAKES = List.of(
            "/goodsShipment/goodsItems/0/commodity/classificationId",
            "/goodsShipment/invoice/amount/value",
            "/goodsShipment/consignment/grossMass",
            "/customsProcedureCode",
            "/goodsShipment/goodsItems/0/statisticalQuantity/unitCode",
            "/declarationOfficeId");

    private final Random random;
    private final LawBook law;
    private final List<TariffLine> lines;

    TradeMix(long seed, LawBook law) {
        this.random = new Random(seed);
        this.law = law;
        this.lines =
                StreamSupport.stream(law.tariffLines().spliterator(), false).toList();
    }

    /** A lawful declaration of one to five items. */
    Draft lawful() {
        return lawful(1 + random.nextInt(5));
    }

    /** A lawful declaration of so many items. */
    Draft lawful(int count) {
        var isExport = random.nextInt(4) == 0;
        var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        var items = new ArrayList<GoodsItem>();
        var total = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            var item = item(i + 1, currency, isExport);
            items.add(item);
            total = total.add(Objects.requireNonNull(
                    Objects.requireNonNull(item.itemCharge()).value()));
        }
        var good = (isExport ? Declarations.anExport() : Declarations.anImport())
                .with("/functionalReferenceId", "MIX-" + random.nextInt(1_000_000));
        var draft = Edits.under(good, pick(isExport ? EXPORTS : IMPORTS))
                .with("/goodsShipment/goodsItems", List.copyOf(items))
                .with("/goodsShipment/invoice/amount", new Amount(total, currency));
        return charged(draft, currency, total, isExport);
    }

    /** A declaration with a mistake in it. */
    Draft mistaken() {
        var draft = lawful();
        var pointer = pick(MISTAKES);
        return switch (random.nextInt(4)) {
            case 0 -> draft.without(pointer);
            case 1 -> draft.with("/goodsShipment/goodsItems/0/itemCharge/value", "123.4567");
            case 2 -> draft.with("/declarationOfficeId", "O" + random.nextInt(100));
            default -> draft.with("/goodsShipment/goodsItems/0/outOfQuotaCode", "X");
        };
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private GoodsItem item(int sequence, String currency, boolean isExport) {
        var line = lines.get(random.nextInt(lines.size()));
        var origin = isExport ? "VN" : pick(ORIGINS);
        var schedule = isExport || random.nextBoolean() ? null : schedule(line, origin);
        return new GoodsItem(
                sequence,
                new Commodity(line.code().value(), line.vi() + ", lô số " + random.nextInt(1000), null),
                origin,
                schedule,
                random.nextInt(3) == 0 ? origin + "-P" + (1 + random.nextInt(4)) : null,
                measure(line.unit()),
                line.secondUnit() == null ? null : measure(line.secondUnit()),
                price(currency),
                null,
                random.nextBoolean() && hasQuota(line) ? "X" : null,
                isExport ? List.of() : claims(line, origin),
                schedule == null ? List.of() : proof(schedule),
                List.of());
    }

    private GoodsMeasure measure(UnitCode unit) {
        return new GoodsMeasure(BigDecimal.valueOf(1 + random.nextInt(100_000_000), 3), unit.value());
    }

    private Amount price(String currency) {
        var decimals = "0"
                        .equals(Objects.requireNonNull(law.code("currency", currency))
                                .attribute("decimals"))
                ? 0
                : random.nextInt(5);
        return new Amount(BigDecimal.valueOf(1_000_000L + random.nextInt(2_000_000_000), decimals), currency);
    }

    private @Nullable String schedule(TariffLine line, String origin) {
        var open = law.measures(line.code().value()).stream()
                .filter(each -> each.covers(origin) && !each.schedule().isEmpty())
                .map(Measure::schedule)
                .filter(each -> isOpen(each, origin))
                .toList();
        return open.isEmpty() ? null : pick(open);
    }

    private boolean isOpen(String schedule, String origin) {
        var code = law.code("tariff-schedule", schedule);
        return code != null && code.lists("origins", origin);
    }

    private List<AdditionalDocument> proof(String schedule) {
        var code = Objects.requireNonNull(law.code("tariff-schedule", schedule));
        var form = Objects.requireNonNull(code.attribute("proof")).split(" ", 2)[0];
        // All of this trade is loaded in China, so that what comes from elsewhere shows how it came.
        return List.of(
                new AdditionalDocument(form, "CO-" + random.nextInt(10_000), Declarations.DAY.minusDays(9), null),
                new AdditionalDocument("CNGN", "NM-1", Declarations.DAY.minusDays(5), null));
    }

    private boolean hasQuota(TariffLine line) {
        return law.measures(line.code().value()).stream().anyMatch(each -> each.quota() == Measure.Quota.OUT);
    }

    /** A claim for each tax of which the tariff line alone cannot tell the rate. */
    private List<DutyTaxFee> claims(TariffLine line, String origin) {
        var claims = new ArrayList<DutyTaxFee>();
        for (var measure : law.measures(line.code().value())) {
            var tax = measure.tax().code();
            if (measure.choice() != null
                    && measure.covers(origin)
                    && claims.stream().noneMatch(claim -> tax.equals(claim.typeCode()))) {
                claims.add(new DutyTaxFee(tax, measure.choice(), null));
            }
        }
        return claims;
    }

    private Draft charged(Draft draft, String currency, BigDecimal total, boolean isExport) {
        var valuation = "/goodsShipment/customsValuation";
        var edited = draft;
        if (!isExport && random.nextInt(3) == 0) {
            edited = edited.with("/goodsShipment/tradeTerms/conditionCode", "FOB")
                    .with(valuation + "/freightCode", "A")
                    .with(valuation + "/freightCharge", Declarations.amount("1" + random.nextInt(1000), "USD"))
                    .with(valuation + "/insuranceCode", "A")
                    .with(valuation + "/insuranceCharge", Declarations.amount("7" + random.nextInt(100), "EUR"));
        }
        if (!isExport && random.nextInt(3) == 0) {
            var tenth = total.movePointLeft(1).setScale(0, RoundingMode.DOWN);
            edited = edited.with(
                    valuation + "/adjustments",
                    List.of(
                            new ValuationAdjustment("C", "AD", new Amount(tenth, currency)),
                            new ValuationAdjustment("G", "SB", new Amount(tenth, currency))));
        }
        return edited;
    }
}
