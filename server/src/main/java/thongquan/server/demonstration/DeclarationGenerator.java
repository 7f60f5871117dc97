package thongquan.server.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyPayment;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.Invoice;
import thongquan.core.filing.Party;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.filing.TradeTerms;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.origin.OpenPreferences;
import thongquan.core.origin.Route;
import thongquan.server.demonstration.goods.Goods;
import thongquan.server.demonstration.goods.Ports;
import thongquan.server.demonstration.invented.InventedCountry;
import thongquan.server.demonstration.invented.InventedTrader;

/**
 * Invents declarations that the checks of one day's law accept: plausible traders, goods, prices, routes and papers, with
 * the slips that put some of them on the yellow and the red channel. A seed always invents the same declaration.
 */
public final class DeclarationGenerator {
    private static final int MID_MORNING = 10;
    private static final double FIRST_TRADER = 0.05;
    /** Many lodge before the result of an inspection is there. */
    private static final double PERMIT_OUTSTANDING = 0.75;

    private static final double WITHOUT_INSURANCE = 0.3;
    private static final double ON_GUARANTEE = 0.06;
    private static final double BY_THIRD_COUNTRY = 0.14;
    private static final String IMPORT_TERMS = "FOB FOB FOB CIF CIF CIF CIF CFR EXW FCA CIP";
    private static final String EXPORT_TERMS = "FOB FOB FOB FOB FCA CIF CFR";
    private static final String THIRD_COUNTRIES = "SG HK CN";
    private static final String METHODS = "TTR TTR TTR LC LC DP OA";
    private static final int EXPRESS_FREIGHT = 8;

    private final LawBook law;
    private final List<InventedTrader> traders = InventedCountry.VIETNAM.allTraders();
    private final LotDrawing lots;
    private final Offices offices;
    private final Ports ports = Ports.all();
    private final List<Code> agreements;

    /** A generator of declarations to be lodged on the law date of that book. */
    public DeclarationGenerator(LawBook law) {
        this.law = law;
        this.lots = new LotDrawing(law, Goods.all());
        this.offices = new Offices(law);
        this.agreements = law.codes("tariff-schedule").stream()
                .filter(schedule -> schedule.attribute("proof") != null)
                .toList();
    }

    /** The declaration of that seed, of any trader, lodged in the middle of the morning. */
    public Declaration declaration(long seed) {
        return declaration(seed, MID_MORNING);
    }

    /** The declaration of that seed, of any trader, lodged at that hour of the day (0 to 23). */
    public Declaration declaration(long seed, int hour) {
        var draw = new Draw(seed);
        var trader = draw.chance(FIRST_TRADER) ? traders.getFirst() : traders.get(draw.early(traders.size()));
        return declaration(lots.draw(trader, hour, draw), seed, draw);
    }

    /** The declaration of that seed of one trader. */
    public Declaration declarationOf(InventedTrader trader, long seed) {
        var draw = new Draw(seed);
        return declaration(lots.draw(trader, MID_MORNING, draw), seed, draw);
    }

    private Declaration declaration(Lot lot, long seed, Draw draw) {
        var office = offices.draw(lot, draw);
        var trader = lot.trader().party();
        var agent = agent(lot.trader());
        var shipment = shipment(lot, office, draw);
        return new Declaration(
                lot.isImport() ? Declaration.IMPORT : Declaration.EXPORT,
                "MH-" + Long.toHexString(seed),
                lot.procedure(),
                office.code(),
                lot.express() ? "F" : null,
                "4",
                agent == null ? trader : agent,
                agent,
                shipment,
                lot.isImport() ? payment(lot, draw) : null,
                documents(lot, shipment, draw),
                null);
    }

    private static @Nullable Party agent(InventedTrader trader) {
        var broker = trader.broker() == null ? null : InventedCountry.VIETNAM.broker(trader.broker());
        return broker == null ? null : broker.party();
    }

    private GoodsShipment shipment(Lot lot, Offices.Office office, Draw draw) {
        var pricing = Pricing.in(currency(lot, draw), law, agreements);
        var items = new ItemDrawing(lot, pricing, draw).items();
        var abroad = ForeignParties.draw(lot.partner(), draw);
        var trader = lot.trader().party();
        var sentFrom = lot.isImport() && draw.chance(BY_THIRD_COUNTRY) ? draw.word(THIRD_COUNTRIES) : lot.partner();
        var terms = draw.word(lot.isImport() ? IMPORT_TERMS : EXPORT_TERMS);
        var total = pricing.sum(charges(items));
        return new GoodsShipment(
                lot.isImport() ? abroad : trader,
                lot.isImport() ? trader : abroad,
                lot.isImport() ? sentFrom : null,
                lot.isImport() ? null : lot.partner(),
                new ConsignmentDrawing(lot, office, ports, draw).consignment(items, sentFrom),
                new TradeTerms(terms, "A", null),
                invoice(lot, total, draw),
                valuation(lot, terms, total, pricing, draw),
                contract(lot, trader),
                items);
    }

    /** The processing contract of the trader, where the procedure has the declaration name one. */
    private List<PreviousDocument> contract(Lot lot, Party trader) {
        var procedure = law.code("customs-procedure", lot.procedure());
        var type = procedure == null ? null : procedure.attribute("contract");
        return type == null ? List.of() : List.of(new PreviousDocument(type, type + "-" + trader.id(), null));
    }

    private static List<Amount> charges(List<GoodsItem> items) {
        return items.stream()
                .map(item -> Objects.requireNonNull(item.itemCharge(), "a drawn item has a charge"))
                .toList();
    }

    private static String currency(Lot lot, Draw draw) {
        return switch (lot.partner()) {
            case "CN" -> draw.word("USD USD CNY");
            case "JP" -> draw.word("USD JPY");
            case "KR" -> draw.word("USD USD USD KRW");
            case "DE", "FR", "IT", "NL", "BE", "ES" -> draw.word("EUR EUR USD");
            case "GB" -> draw.word("USD GBP");
            default -> "USD";
        };
    }

    private static Invoice invoice(Lot lot, Amount total, Draw draw) {
        return new Invoice(
                draw.word("A A A D"),
                "INV-" + draw.digits(6),
                lot.today().minusDays(draw.between(2, 35)),
                draw.word(METHODS),
                total);
    }

    /** Freight and insurance where the terms leave them out of an import's price, or keep them in an export's. */
    private @Nullable CustomsValuation valuation(Lot lot, String terms, Amount total, Pricing pricing, Draw draw) {
        var freight = states("freight", terms, lot);
        var insurance = states("insurance", terms, lot);
        if (!lot.isImport() && !freight) {
            return null;
        }
        var insured = insurance && !(lot.isImport() && draw.chance(WITHOUT_INSURANCE));
        var dollars = pricing.dollars(total);
        return new CustomsValuation(
                lot.isImport() ? "6" : null,
                freight ? "A" : null,
                freight
                        ? pricing.amount(lot.express() ? EXPRESS_FREIGHT : dollars * draw.between(15, 70) / 1000.0)
                        : null,
                insurance ? insured ? "A" : "D" : null,
                insured ? pricing.amount(dollars * draw.between(5, 30) / 10_000.0) : null,
                List.of(),
                null);
    }

    private boolean states(String cost, String terms, Lot lot) {
        var term = Objects.requireNonNull(law.code("delivery-term", terms), "a delivery term of this law");
        return (lot.isImport() ? "excluded" : "included").equals(term.attribute(cost));
    }

    private static DutyPayment payment(Lot lot, Draw draw) {
        var payer = lot.trader().broker() == null ? "1" : draw.word("1 1 1 2");
        return draw.chance(ON_GUARANTEE)
                ? new DutyPayment(payer, "A", "NHMINHHOA", lot.today().getYear(), "BL", draw.digits(8))
                : new DutyPayment(payer, "D", null, null, null, null);
    }

    /** The papers of trade, and of the permits the goods need those that are there already. */
    private List<AdditionalDocument> documents(Lot lot, GoodsShipment shipment, Draw draw) {
        var types = new LinkedHashSet<String>();
        lot.goods().forEach(goods -> types.addAll(goods.documents()));
        var documents = new ArrayList<AdditionalDocument>();
        documents.add(document("DSHH", lot, draw));
        for (var type : types) {
            if (!draw.chance(PERMIT_OUTSTANDING) && law.code("document-type", type) != null) {
                documents.add(document(type, lot, draw));
            }
        }
        if (lot.isImport() && needsEvidenceOfItsRoute(shipment)) {
            documents.add(document("VDCS", lot, draw));
        }
        return documents;
    }

    /** Whether goods claimed as preferential came from or through a country outside the agreement. */
    private boolean needsEvidenceOfItsRoute(GoodsShipment shipment) {
        return shipment.goodsItems().stream()
                .map(item -> OpenPreferences.claimed(item, law))
                .anyMatch(agreement -> agreement != null && Route.thirdCountry(shipment, agreement) != null);
    }

    private static AdditionalDocument document(String type, Lot lot, Draw draw) {
        return new AdditionalDocument(
                type, type + "-" + draw.digits(6), lot.today().minusDays(draw.between(1, 20)), null);
    }
}
