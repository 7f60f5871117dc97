package thongquan.formats.decision;

import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.ITEM;
import static thongquan.formats.decision.Edits.SHIPMENT;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** At least one breach of every rule that declarations keep, each the only one in its declaration. */
final class Breaches {

    private Breaches() {}

    /**
     * One breach.
     *
     * @param rule the rule that is broken
     * @param what how it is broken
     * @param draft the declaration that breaks it
     * @param pointer where the finding points
     * @param suggestion what the finding suggests; null: nothing
     * @param law the law under which it is a breach
     */
    record Breach(
            String rule,
            String what,
            Draft draft,
            String pointer,
            @Nullable String suggestion,
            LawBook law) {
        @Override
        public String toString() {
            return rule + " " + what;
        }
    }

    /** All of them, in the order of the rule book. */
    static List<Breach> all() {
        return Stream.of(elements(), header(), transport(), ProcedureBreaches.all(), GoodsBreaches.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A breach under the law that ships. */
    static Breach breach(String rule, String what, Draft draft, String pointer, @Nullable String suggestion) {
        return new Breach(rule, what, draft, pointer, suggestion, Machine.SHIPPED.law());
    }

    private static List<Breach> elements() {
        var good = Declarations.anImport();
        var seals = Collections.nCopies(7, "SEAL");
        var blank = CONSIGNMENT + "/borderTransportMeans/name";
        var seal = CONSIGNMENT + "/transportEquipments/0/sealIds";
        return List.of(
                breach("DEC-001", "no office", good.without("/declarationOfficeId"), "/declarationOfficeId", null),
                breach("DEC-002", "a blank name", good.with(blank, " "), blank, null),
                breach("DEC-003", "a long name", good.with(blank, "A".repeat(36)), blank, "≤ 35"),
                breach("DEC-003", "a long seal", good.with(seal, List.of("S".repeat(36))), seal + "/0", "≤ 35"),
                breach(
                        "DEC-004",
                        "a country that is none",
                        good.with(ITEM + "/originCountryCode", "cn"),
                        ITEM + "/originCountryCode",
                        "CN"),
                breach(
                        "DEC-005",
                        "a tenth of a gram",
                        good.with(ITEM + "/secondQuantity/value", "1.0001"),
                        ITEM + "/secondQuantity/value",
                        "≤ 12 + 3"),
                breach(
                        "DEC-006",
                        "packages below nothing",
                        good.with(CONSIGNMENT + "/totalPackageQuantity", "-1"),
                        CONSIGNMENT + "/totalPackageQuantity",
                        null),
                breach("DEC-007", "seven seals", good.with(seal, seals), seal, "≤ 6"));
    }

    private static List<Breach> header() {
        var good = Declarations.anImport();
        return List.of(
                breach("DEC-101", "starts at 2", good.with(ITEM + "/sequence", "2"), ITEM + "/sequence", "1"),
                breach(
                        "DEC-102",
                        "an export procedure on an import",
                        good.with("/customsProcedureCode", "B11"),
                        "/customsProcedureCode",
                        null),
                breach(
                        "DEC-103",
                        "a tax code of nine digits",
                        good.with("/declarant/id", "031234567").with(SHIPMENT + "/importer/id", "031234567"),
                        SHIPMENT + "/importer/id",
                        null),
                breach(
                        "DEC-103",
                        "an exporter without a tax code",
                        Declarations.anExport().with("/declarant/id", "X").with(SHIPMENT + "/exporter/id", "X"),
                        SHIPMENT + "/exporter/id",
                        null),
                breach(
                        "DEC-104",
                        "someone else declares",
                        good.with("/declarant/id", "0309999999"),
                        "/declarant/id",
                        null),
                breach(
                        "DEC-122",
                        "a bank without the rest",
                        good.with("/dutyPayment/guaranteeBankCode", "EXBKVNVX"),
                        "/dutyPayment/guaranteeNumber",
                        null),
                breach(
                        "DEC-122",
                        "a term that needs a guarantee",
                        good.with("/dutyPayment/termCode", "A"),
                        "/dutyPayment/guaranteeNumber",
                        null),
                breach(
                        "DEC-122",
                        "a guarantee nobody asked for",
                        Edits.guaranteed(good),
                        "/dutyPayment/termCode",
                        null),
                breach(
                        "DEC-122",
                        "a guarantee without a term",
                        Edits.guaranteed(good).without("/dutyPayment/termCode"),
                        "/dutyPayment/termCode",
                        null));
    }

    private static List<Breach> transport() {
        var good = Declarations.anImport();
        var count = CONSIGNMENT + "/containerCount";
        var bare = good.without(CONSIGNMENT + "/transportEquipments");
        var means = CONSIGNMENT + "/borderTransportMeans/id";
        var container = CONSIGNMENT + "/transportEquipments/0/id";
        var mass = CONSIGNMENT + "/grossMass";
        var place = CONSIGNMENT + "/goodsLocationId";
        return List.of(
                breach("DEC-105", "listed but not counted", good.without(count), count, "1"),
                breach("DEC-105", "counted wrong", good.with(count, "2"), count, "1"),
                breach("DEC-105", "neither listed nor counted", bare.without(count), count, null),
                breach(
                        "DEC-106",
                        "a mistyped container",
                        good.with(container, "CSQU3054384"),
                        container,
                        "CSQU3054383"),
                breach(
                        "DEC-106",
                        "a mistyped container with late letters",
                        good.with(container, "WVLK1234567"),
                        container,
                        "WVLK1234560"),
                breach("DEC-107", "a flight without a date", Edits.byAir(good).with(means, "VN0123"), means, null),
                breach(
                        "DEC-107",
                        "an air waybill of 21 characters",
                        Edits.byAir(good).with(CONSIGNMENT + "/transportContractDocumentIds", List.of("A".repeat(21))),
                        CONSIGNMENT + "/transportContractDocumentIds/0",
                        null),
                breach("DEC-108", "no mass", good.without(mass), mass, null),
                breach("DEC-108", "no goods location", good.without(place), place, null),
                breach(
                        "DEC-108",
                        "no means of transport",
                        good.without(means).without(CONSIGNMENT + "/borderTransportMeans/name"),
                        means,
                        null),
                breach(
                        "DEC-108",
                        "a mass of goods that did not travel",
                        Edits.onTheSpot(good).with(mass, Declarations.measure("1", "KGM")),
                        mass,
                        null),
                breach("DEC-109", "goods at another office", good.with(place, "02B1A01"), place, null),
                breach("DEC-110", "a mass in litres", good.with(mass + "/unitCode", "LTR"), mass + "/unitCode", "KGM"));
    }
}
