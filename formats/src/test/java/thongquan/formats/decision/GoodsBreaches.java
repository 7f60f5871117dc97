package thongquan.formats.decision;

import static thongquan.formats.decision.Breaches.breach;
import static thongquan.formats.decision.Edits.INVOICE;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;
import static thongquan.formats.decision.Edits.VALUATION;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.law.TaxKind;
import thongquan.formats.Declarations;
import thongquan.formats.decision.Breaches.Breach;

/** Breaches of the rules on value, invoice, documents, items and their taxes. */
final class GoodsBreaches {

    private GoodsBreaches() {}

    /** All of them. */
    static List<Breach> all() {
        return Stream.of(
                        valuation(),
                        invoice(),
                        documents(),
                        items(),
                        assessment(),
                        DutyBreaches.all(),
                        OriginBreaches.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Breach> valuation() {
        var good = Declarations.anImport();
        var freight = VALUATION + "/freightCharge";
        var insurance = VALUATION + "/insuranceCharge";
        var charge = Declarations.amount("500", "USD");
        return List.of(
                breach(
                        "DEC-111",
                        "packing taken off",
                        Edits.adjusted(good, "C", "SB", "10"),
                        VALUATION + "/adjustments/0/classCode",
                        "AD"),
                breach("DEC-112", "freight on top of CIF", good.with(freight, charge), freight, null),
                breach("DEC-112", "no freight on FOB", Edits.onBoard(good).without(freight), freight, null),
                breach("DEC-113", "insurance on top of CIF", good.with(insurance, charge), insurance, null),
                breach(
                        "DEC-113",
                        "not a word on insurance",
                        Edits.onBoard(good).without(VALUATION + "/insuranceCode"),
                        insurance,
                        null),
                breach(
                        "DEC-113",
                        "a separate insurance without its amount",
                        Edits.onBoard(good).with(VALUATION + "/insuranceCode", "A"),
                        insurance,
                        null),
                breach(
                        "DEC-118",
                        "half a yen of freight",
                        Edits.onBoard(good).with(freight, Declarations.amount("10000.5", "JPY")),
                        freight + "/value",
                        null),
                breach(
                        "DEC-119",
                        "freight in an unquoted currency",
                        Edits.onBoard(good).with(freight, Declarations.amount("500", "BDT")),
                        freight + "/currencyCode",
                        null),
                breach(
                        "DEC-205",
                        "a discount above the price",
                        Edits.adjusted(good, "G", "SB", "10000.01"),
                        ITEM + "/itemCharge",
                        null),
                breach(
                        "DEC-207",
                        "more than the country earns in a year",
                        good.with(INVOICE + "/amount/value", new BigDecimal("100000000000"))
                                .with(ITEM + "/itemCharge/value", new BigDecimal("100000000000"))
                                .without(ITEM + "/unitPrice"),
                        ITEM + "/itemCharge/value",
                        null));
    }

    private static List<Breach> invoice() {
        var good = Declarations.anImport();
        var method = INVOICE + "/paymentMethodCode";
        var price = ITEM + "/unitPrice";
        return List.of(
                breach(
                        "DEC-114",
                        "free goods that are paid",
                        Edits.valued(good, "2", "10000")
                                .with(VALUATION + "/details", "Hàng tương tự của tờ khai 100000000010")
                                .with(SHIPMENT + "/tradeTerms/priceKindCode", "B"),
                        method,
                        null),
                breach("DEC-114", "paid goods without a payment", good.with(method, "KHONGTT"), method, null),
                breach(
                        "DEC-115",
                        "an item in euros",
                        good.with(ITEM + "/itemCharge/currencyCode", "EUR"),
                        ITEM + "/itemCharge/currencyCode",
                        "USD"),
                breach(
                        "DEC-115",
                        "a unit price in euros",
                        good.with(price, Declarations.amount("2", "EUR")),
                        price + "/currencyCode",
                        "USD"),
                breach(
                        "DEC-116",
                        "an invoice of more than its items",
                        good.with(INVOICE + "/amount/value", "10000.5"),
                        INVOICE + "/amount/value",
                        "10000"),
                breach(
                        "DEC-117",
                        "a unit price of 3 for goods at 2",
                        good.with(price, Declarations.amount("3", "USD")),
                        price + "/value",
                        null),
                breach(
                        "DEC-120",
                        "an invoice of tomorrow",
                        good.with(INVOICE + "/issueDate", Declarations.DAY.plusDays(1)),
                        INVOICE + "/issueDate",
                        null));
    }

    private static List<Breach> documents() {
        var good = Declarations.anImport();
        var day = Declarations.DAY;
        var tomorrow = new AdditionalDocument("COD", "P-1", day.plusDays(1), null);
        var expired = new AdditionalDocument("COD", "P-1", day.minusDays(400), day.minusDays(1));
        return List.of(
                breach(
                        "DEC-121",
                        "a permit of tomorrow",
                        good.with("/additionalDocuments", List.of(tomorrow)),
                        "/additionalDocuments/0/issueDate",
                        null),
                breach(
                        "DEC-121",
                        "a permit that ended yesterday",
                        good.with(ITEM + "/additionalDocuments", List.of(expired)),
                        ITEM + "/additionalDocuments/0/expirationDate",
                        null),
                breach(
                        "DEC-123",
                        "a sale of goods imported before",
                        good.with("/customsProcedureCode", "A21"),
                        SHIPMENT + "/previousDocuments",
                        null),
                breach(
                        "DEC-124",
                        "ASEAN duty for Chinese goods",
                        Edits.preferred(good, "ATIGA", "CN", "COD"),
                        ITEM + "/tariffScheduleCode",
                        "ACFTA"),
                breach(
                        "DEC-125",
                        "ASEAN duty without form D",
                        Edits.preferred(good, "ATIGA", "TH", "COE"),
                        ITEM + "/additionalDocuments",
                        "COD, SOAS"));
    }

    private static List<Breach> items() {
        var good = Declarations.anImport();
        return List.of(
                breach(
                        "DEC-126",
                        "T-shirts out of quota",
                        good.with(ITEM + "/outOfQuotaCode", "X"),
                        ITEM + "/outOfQuotaCode",
                        null),
                breach(
                        "DEC-127",
                        "a bag's measure for T-shirts",
                        Edits.claiming(good, "BVMT", "TAXABLE-BAG", null),
                        ITEM + "/dutyTaxFees/0/measureCode",
                        null),
                breach(
                        "DEC-127",
                        "an exemption of another tax",
                        Edits.claiming(good, "GTGT", null, "XMAU"),
                        ITEM + "/dutyTaxFees/0/exemptionCode",
                        null),
                breach(
                        "DEC-128",
                        "T-shirts by the litre",
                        good.with(ITEM + "/statisticalQuantity/unitCode", "LTR"),
                        ITEM + "/statisticalQuantity/unitCode",
                        "PCE"),
                breach(
                        "DEC-128",
                        "T-shirts that are not weighed",
                        good.without(ITEM + "/secondQuantity"),
                        ITEM + "/secondQuantity",
                        "KGM"),
                breach(
                        "DEC-128",
                        "T-shirts weighed in litres",
                        good.with(ITEM + "/secondQuantity/unitCode", "LTR"),
                        ITEM + "/secondQuantity/unitCode",
                        "KGM"));
    }

    private static List<Breach> assessment() {
        var good = Declarations.anImport();
        var hs = ITEM + "/commodity/classificationId";
        return List.of(
                new Breach(
                        "DEC-201",
                        "a tariff without duties",
                        good,
                        hs,
                        "NK MFN",
                        ChangedLaw.without(measure -> measure.tax() == TaxKind.IMPORT_DUTY)),
                new Breach(
                        "DEC-201",
                        "a tariff without VAT",
                        good,
                        hs,
                        "GTGT",
                        ChangedLaw.without(measure -> measure.tax() == TaxKind.VAT)),
                breach(
                        "DEC-202",
                        "an agreement that leaves Indonesia out",
                        Edits.preferred(good, "ACFTA", "ID", "COE"),
                        ITEM + "/tariffScheduleCode",
                        "MFN"),
                breach(
                        "DEC-203",
                        "a car of unknown engine",
                        Edits.car(good),
                        ITEM + "/dutyTaxFees",
                        "TTDB: CC3000-4000, CC4000-5000, CC5000-6000, CC6000-OVER"),
                new Breach(
                        "DEC-204",
                        "T-shirts taxed by the litre",
                        good,
                        ITEM + "/statisticalQuantity/unitCode",
                        "LTR",
                        ChangedLaw.perLitre()),
                breach(
                        "DEC-206",
                        "a gift that is none",
                        Edits.claiming(good, "NK", null, "XG01"),
                        ITEM + "/dutyTaxFees/0/exemptionCode",
                        null),
                breach(
                        "DEC-206",
                        "a gift of too much",
                        Edits.claiming(good.with("/goodsClassCode", "A"), "NK", null, "XG01"),
                        ITEM + "/dutyTaxFees/0/exemptionCode",
                        null));
    }
}
