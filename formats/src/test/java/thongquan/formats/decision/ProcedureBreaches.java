package thongquan.formats.decision;

import static thongquan.formats.decision.Breaches.breach;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;

import java.util.List;
import java.util.stream.Stream;
import thongquan.core.filing.Branch;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.filing.Transit;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** Breaches of what a procedure or a form of declaration asks for. */
final class ProcedureBreaches {

    static final String NUMBER = "100000000160";

    private ProcedureBreaches() {}

    static List<Breaches.Breach> all() {
        return Stream.of(originals(), conditions(), branches(), forms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Breaches.Breach> originals() {
        var good = Declarations.anImport();
        var lineless = new PreviousDocument("TK", "100000000010", null);
        return List.of(
                breach(
                        "DEC-130",
                        "a sale of goods of no line",
                        good.with("/customsProcedureCode", "A21").with(SHIPMENT + "/previousDocuments/-", lineless),
                        SHIPMENT + "/previousDocuments/0/line",
                        null),
                breach(
                        "DEC-130",
                        "an item of no line",
                        good.with("/customsProcedureCode", "A21").with(ITEM + "/previousDocuments/-", lineless),
                        ITEM + "/previousDocuments/0/line",
                        null),
                breach(
                        "DEC-131",
                        "goods that never were temporary",
                        Edits.under(good, "A21").with("/previousProcedureCode", "A11"),
                        "/previousProcedureCode",
                        "G11 G12 G13 G14"),
                breach(
                        "DEC-131",
                        "a trade import that follows something",
                        good.with("/previousProcedureCode", "G11"),
                        "/previousProcedureCode",
                        null));
    }

    private static List<Breaches.Breach> conditions() {
        var good = Declarations.anImport();
        var temporary = Edits.under(good, "G11");
        var day = Declarations.DAY;
        return List.of(
                breach("DEC-132", "no day of return", temporary.without("/returnDate"), "/returnDate", null),
                breach("DEC-132", "trade that returns", good.with("/returnDate", day.plusDays(9)), "/returnDate", null),
                breach("DEC-133", "a return today", temporary.with("/returnDate", day), "/returnDate", null),
                breach(
                        "DEC-134",
                        "a stay of 61 days",
                        temporary.with("/returnDate", day.plusDays(61)),
                        "/returnDate",
                        "≤ " + day.plusDays(60)),
                breach(
                        "DEC-135",
                        "processing for nobody",
                        good.with("/customsProcedureCode", "E21"),
                        SHIPMENT + "/previousDocuments",
                        "HDGC"),
                breach(
                        "DEC-136",
                        "trade goods moved on",
                        good.with(CONSIGNMENT + "/transit", transit(1)),
                        CONSIGNMENT + "/transit",
                        null),
                breach(
                        "DEC-137",
                        "there before it left",
                        good.with("/customsProcedureCode", "C11").with(CONSIGNMENT + "/transit", transit(-1)),
                        CONSIGNMENT + "/transit/arrivalDate",
                        null),
                breach(
                        "DEC-138",
                        "a gift into a bonded warehouse",
                        good.with("/customsProcedureCode", "C11").with("/goodsClassCode", "A"),
                        "/goodsClassCode",
                        "B F J K"),
                breach(
                        "DEC-139",
                        "production of an individual",
                        good.with("/customsProcedureCode", "A12").with("/partyRelationCode", "2"),
                        "/partyRelationCode",
                        null),
                breach(
                        "DEC-140",
                        "a programme nobody joined",
                        good.with("/customsProcedureCode", "A43"),
                        "/additionalDocuments",
                        "CTUD"));
    }

    /** Transport that starts today and ends so many days later. */
    static Transit transit(int days) {
        return new Transit(Declarations.DAY, List.of("02CIS01"), "02CIW01", Declarations.DAY.plusDays(days));
    }

    private static List<Breaches.Breach> branches() {
        return List.of(
                breach("DEC-141", "a first that is second", branch("F", 2, 3), "/branch/index", "1"),
                breach("DEC-141", "a number that is none", branch("12345", 2, 3), "/branch/firstDeclarationId", null),
                breach("DEC-141", "a first that names one", branch(NUMBER, 1, 3), "/branch/firstDeclarationId", "F"),
                breach("DEC-142", "four of three", branch(NUMBER, 4, 3), "/branch/index", "≤ 3"));
    }

    static Draft branch(String first, int index, int total) {
        return Declarations.anImport().with("/branch", new Branch(first, index, total));
    }

    private static List<Breaches.Breach> forms() {
        var good = Declarations.anImport();
        var parcel = lowValue();
        var second = Declarations.item(2, "61091010", "Áo phông nữ", "CN");
        return List.of(
                breach(
                        "DEC-143",
                        "a low-value trade import",
                        parcel.with("/customsProcedureCode", "A11"),
                        "/customsProcedureCode",
                        "H11 H21"),
                breach("DEC-143", "not by express", parcel.without("/goodsClassCode"), "/goodsClassCode", "F"),
                breach(
                        "DEC-144",
                        "two goods items",
                        parcel.with(
                                SHIPMENT + "/goodsItems/-",
                                new Draft(second)
                                        .with("/itemCharge", Declarations.amount("1", "USD"))
                                        .record(GoodsItem.class)),
                        SHIPMENT + "/goodsItems",
                        "≤ 1"),
                breach(
                        "DEC-144",
                        "no waybill",
                        parcel.without(CONSIGNMENT + "/transportContractDocumentIds"),
                        CONSIGNMENT + "/transportContractDocumentIds",
                        "1"),
                breach(
                        "DEC-145",
                        "a dong above a million",
                        parcel.with(ITEM + "/itemCharge", Declarations.amount("1000001", "VND")),
                        ITEM + "/itemCharge",
                        "≤ 1000000 VND"),
                breach(
                        "DEC-146",
                        "an incomplete one for no reason",
                        incomplete().without("/provisionalReleaseCode"),
                        "/provisionalReleaseCode",
                        null),
                breach(
                        "DEC-146",
                        "a complete one with a reason",
                        good.with("/provisionalReleaseCode", "A"),
                        "/provisionalReleaseCode",
                        null),
                breach(
                        "DEC-147",
                        "another reason, paid later",
                        incomplete().with("/provisionalReleaseCode", "C").with("/dutyPayment/termCode", "C"),
                        "/dutyPayment/termCode",
                        "D"),
                breach(
                        "DEC-148",
                        "a supplement to nothing",
                        good.with("/specificCircumstancesCode", "SU"),
                        SHIPMENT + "/previousDocuments",
                        "TK"));
    }

    /** A parcel worth 900,000 dong in the low-value form: no invoice, no terms of trade, no kind of package. */
    static Draft lowValue() {
        return Edits.byAir(Declarations.anImport())
                .with("/specificCircumstancesCode", "LV")
                .with("/customsProcedureCode", "H11")
                .with("/goodsClassCode", "F")
                .without(SHIPMENT + "/invoice")
                .without(SHIPMENT + "/tradeTerms")
                .without(SHIPMENT + "/customsValuation")
                .without(CONSIGNMENT + "/packageTypeCode")
                .with(ITEM + "/itemCharge", Declarations.amount("900000", "VND"));
    }

    /** A declaration without the invoice's number and day, to be released while the value is awaited. */
    static Draft incomplete() {
        return Declarations.anImport()
                .with("/specificCircumstancesCode", "IN")
                .with("/provisionalReleaseCode", "B")
                .without(Edits.INVOICE + "/id")
                .without(Edits.INVOICE + "/issueDate");
    }
}
