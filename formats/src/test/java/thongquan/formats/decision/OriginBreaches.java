package thongquan.formats.decision;

import static thongquan.formats.decision.Breaches.breach;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.INVOICE;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;
import static thongquan.formats.decision.Edits.VALUATION;

import java.util.List;
import java.util.stream.Stream;
import thongquan.core.filing.AdditionalDocument;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;
import thongquan.formats.decision.Breaches.Breach;

/** Breaches of the rules on origin, and of those on how a value is built. */
final class OriginBreaches {

    private OriginBreaches() {}

    /** All of them. */
    static List<Breach> all() {
        return Stream.of(proofs(), claims(), routes(), methods(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Breach> proofs() {
        var good = Declarations.anImport();
        var day = Declarations.DAY;
        var asean = Edits.preferred(good, "ATIGA", "TH", "COD");
        var proof = ITEM + "/additionalDocuments/0";
        return List.of(
                breach(
                        "DEC-230",
                        "a certificate of thirteen months",
                        asean.with(proof + "/issueDate", day.minusMonths(13)),
                        proof + "/issueDate",
                        "≥ " + day.minusMonths(12)),
                breach(
                        "DEC-230",
                        "a certificate that claims to hold for two years",
                        asean.with(proof + "/expirationDate", day.plusYears(2)),
                        proof + "/expirationDate",
                        "≤ " + day.minusDays(12).plusMonths(12)),
                breach(
                        "DEC-231",
                        "10,000 dollars on the word of an exporter without registration",
                        Edits.stated(good, null),
                        proof + "/exporterRegistrationId",
                        "COEU"),
                breach(
                        "DEC-231",
                        "the same for the whole declaration",
                        Edits.stated(good, null)
                                .without(ITEM + "/additionalDocuments")
                                .with(
                                        "/additionalDocuments/-",
                                        new AdditionalDocument("SOEU", "ST-1", day.minusDays(12), null)),
                        "/additionalDocuments/0/exporterRegistrationId",
                        "COEU"),
                breach(
                        "DEC-236",
                        "form E for goods at the general rate",
                        good.with(
                                ITEM + "/additionalDocuments/-",
                                new AdditionalDocument("COE", "CO-1", day.minusDays(12), null)),
                        ITEM + "/tariffScheduleCode",
                        "ACFTA"),
                breach(
                        "DEC-237",
                        "a certificate of the day after arrival",
                        asean.with(proof + "/issueDate", day.minusDays(1)),
                        proof + "/issueDate",
                        "≤ " + day.minusDays(2)));
    }

    private static List<Breach> claims() {
        var asean = Edits.preferred(Declarations.anImport(), "ATIGA", "TH", "COD");
        var claim = ITEM + "/originClaim";
        return List.of(
                breach(
                        "DEC-232",
                        "a change of heading where the chapter has to change",
                        Edits.originating(asean, "CTH", null),
                        claim + "/criterionCode",
                        "WO, RVC 40, CC+SP, PC 20"),
                breach(
                        "DEC-233",
                        "a content of 39 per cent",
                        Edits.originating(asean, "RVC", "39"),
                        claim + "/regionalValueContent",
                        "≥ 40"),
                breach(
                        "DEC-233",
                        "a content that is not told",
                        Edits.originating(asean, "RVC", null),
                        claim + "/regionalValueContent",
                        "≥ 40"),
                breach(
                        "DEC-238",
                        "an eighth of material without the change",
                        Edits.originating(asean, "CC+SP", null).with(claim + "/deMinimis", "12.5"),
                        claim + "/deMinimis",
                        "≤ 10"));
    }

    private static List<Breach> routes() {
        var asean = Edits.preferred(Declarations.anImport(), "ATIGA", "TH", "COD");
        return List.of(
                breach(
                        "DEC-234",
                        "loaded in Shanghai",
                        asean.with(CONSIGNMENT + "/loadingLocationId", "CNSHA"),
                        ITEM + "/additionalDocuments",
                        "VDCS, CNGN"),
                breach(
                        "DEC-234",
                        "sent from the United States",
                        asean.with(SHIPMENT + "/exportCountryCode", "US"),
                        ITEM + "/additionalDocuments",
                        "VDCS, CNGN"),
                breach(
                        "DEC-235",
                        "sold from Hong Kong",
                        asean.with(SHIPMENT + "/exporter/countryCode", "HK"),
                        ITEM + "/originClaim/invoicingCountryCode",
                        "HK"));
    }

    private static List<Breach> methods() {
        var good = Declarations.anImport();
        var method = VALUATION + "/methodCode";
        var explained = good.with(VALUATION + "/details", "Giá bán bằng giá cho người mua không có quan hệ");
        return List.of(
                breach(
                        "DEC-240",
                        "a transaction value of goods nobody sold",
                        good.with(SHIPMENT + "/tradeTerms/priceKindCode", "B")
                                .with(INVOICE + "/paymentMethodCode", "KHONGTT"),
                        method,
                        "1, 2, 3, 4, 9, T"),
                breach(
                        "DEC-241",
                        "related parties who do not say how",
                        explained.with(method, "7"),
                        VALUATION + "/affiliationCode",
                        null),
                breach(
                        "DEC-241",
                        "related parties valued as strangers",
                        good.with(VALUATION + "/affiliationCode", "5"),
                        method,
                        "7"),
                breach(
                        "DEC-242",
                        "a fall-back nobody explains",
                        Edits.valued(good, "9", "9000"),
                        VALUATION + "/details",
                        null),
                breach(
                        "DEC-243",
                        "a computed value that is not given",
                        explained.with(method, "4"),
                        ITEM + "/declaredCustomsValue",
                        null),
                breach(
                        "DEC-243",
                        "a value given beside the price",
                        Edits.valued(good, "6", "10000"),
                        ITEM + "/declaredCustomsValue",
                        null));
    }

    private static List<Breach> values() {
        var good = Declarations.anImport();
        return List.of(
                breach(
                        "DEC-244",
                        "freight lost in a manual allocation",
                        Edits.valued(Edits.onBoard(good), "8", "10000"),
                        ITEM + "/declaredCustomsValue/value",
                        "Σ = 273000000 VND"),
                breach(
                        "DEC-245",
                        "air conditioners of unknown weight",
                        freightOf(good, "84151020"),
                        VALUATION + "/freightCode",
                        "A"),
                breach(
                        "DEC-250",
                        "trousers at two dollars",
                        good.with(ITEM + "/commodity/classificationId", "62034290"),
                        ITEM + "/itemCharge/value",
                        "2.5–40 USD/PCE"));
    }

    /** Goods counted in pieces alone, whose freight is to be shared by weight. */
    private static Draft freightOf(Draft good, String hs) {
        return Edits.onBoard(good)
                .with(VALUATION + "/freightCode", "D")
                .with(ITEM + "/commodity/classificationId", hs)
                .with(ITEM + "/statisticalQuantity/value", "50")
                .without(ITEM + "/secondQuantity");
    }
}
