package thongquan.formats.wco;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.BorderTransportMeans;
import thongquan.core.filing.Consignment;
import thongquan.core.filing.Transit;
import thongquan.core.filing.TransportEquipment;

/**
 * The transport. Read, of the declaration: BorderTransportMeans (ModeCode, ID, Name), TotalGrossMassMeasure,
 * TotalPackageQuantity; of the shipment: ExitDateTime as the day of departure, Consignment with LoadingLocation,
 * GoodsLocation (its ID, else its Name), TransportEquipment and Seal; the rest are statements. Ignored: ContainerCode,
 * ArrivalTransportMeans, DepartureTransportMeans, Freight, Itinerary, types and addresses of places.
 */
final class ConsignmentMapping {

    private static final String EQUIPMENT = "TransportEquipment";
    private static final String SEAL = "Seal";
    private static final String SEQUENCE = "SequenceNumeric";
    private static final String CONSIGNMENT = "Consignment";
    private static final String ID = "ID";

    private ConsignmentMapping() {}

    static @Nullable Consignment read(WcoElement declaration, @Nullable WcoElement shipment, Statements statements) {
        var consignment = shipment == null ? null : shipment.part(CONSIGNMENT);
        return Presence.of(new Consignment(
                DocumentMapping.readTransportContracts(declaration),
                means(declaration.part("BorderTransportMeans"), statements),
                statements.date(Statement.ARRIVAL),
                shipment == null ? null : shipment.date("ExitDateTime"),
                consignment == null ? null : consignment.text("LoadingLocation", ID),
                statements.text(Statement.UNLOADING),
                consignment == null ? null : goodsLocation(consignment.part("GoodsLocation")),
                declaration.whole("TotalPackageQuantity"),
                statements.text(Statement.PACKAGE_TYPE),
                declaration.measure("TotalGrossMassMeasure"),
                statements.whole(Statement.CONTAINERS),
                consignment == null ? List.of() : equipments(consignment),
                statements.text(Statement.MARKS),
                transit(statements)));
    }

    private static @Nullable BorderTransportMeans means(@Nullable WcoElement from, Statements statements) {
        var journey = statements.text(Statement.JOURNEY);
        if (from == null) {
            return journey == null ? null : new BorderTransportMeans(null, null, null, journey);
        }
        return Presence.of(new BorderTransportMeans(from.text("ModeCode"), from.text(ID), from.text("Name"), journey));
    }

    private static @Nullable Transit transit(Statements statements) {
        var places = new ArrayList<String>();
        for (var place = statements.text(Statement.TRANSIT_PLACE, 0);
                place != null;
                place = statements.text(Statement.TRANSIT_PLACE, places.size())) {
            places.add(place);
        }
        return Presence.of(new Transit(
                statements.date(Statement.TRANSIT_START),
                places,
                statements.text(Statement.TRANSIT_DESTINATION),
                statements.date(Statement.TRANSIT_ARRIVAL)));
    }

    private static void print(@Nullable Transit transit, WcoElement declaration) {
        if (transit == null) {
            return;
        }
        Statements.put(declaration, Statement.TRANSIT_START, transit.startDate());
        for (int i = 0; i < transit.locationIds().size(); i++) {
            Statements.put(
                    declaration,
                    Statement.TRANSIT_PLACE,
                    i,
                    transit.locationIds().get(i));
        }
        Statements.put(declaration, Statement.TRANSIT_DESTINATION, transit.destinationLocationId());
        Statements.put(declaration, Statement.TRANSIT_ARRIVAL, transit.arrivalDate());
    }

    private static @Nullable String goodsLocation(@Nullable WcoElement from) {
        if (from == null) {
            return null;
        }
        var id = from.text(ID);
        return id == null ? from.text("Name") : id;
    }

    private static List<TransportEquipment> equipments(WcoElement consignment) {
        return consignment.parts(EQUIPMENT).stream()
                .map(each -> new TransportEquipment(each.text(ID), seals(each)))
                .toList();
    }

    private static List<String> seals(WcoElement equipment) {
        return equipment.parts(SEAL).stream()
                .map(seal -> seal.text(ID))
                .filter(Objects::nonNull)
                .toList();
    }

    static void print(Consignment consignment, WcoElement declaration, WcoElement shipment) {
        DocumentMapping.printTransportContracts(consignment.transportContractDocumentIds(), declaration);
        var means = consignment.borderTransportMeans();
        if (means != null) {
            declaration
                    .one("BorderTransportMeans")
                    .put("Name", means.name())
                    .put(ID, means.id())
                    .put("ModeCode", means.modeCode());
            Statements.put(declaration, Statement.JOURNEY, means.journeyId());
        }
        declaration.putMeasure("TotalGrossMassMeasure", consignment.grossMass());
        declaration.putWhole("TotalPackageQuantity", consignment.totalPackageQuantity());
        shipment.putDate("ExitDateTime", consignment.departureDate());
        var into = shipment.one(CONSIGNMENT);
        into.putIn("GoodsLocation", ID, consignment.goodsLocationId());
        into.putIn("LoadingLocation", ID, consignment.loadingLocationId());
        printEquipments(consignment.transportEquipments(), into);
        Statements.put(declaration, Statement.ARRIVAL, consignment.arrivalDate());
        Statements.put(declaration, Statement.UNLOADING, consignment.unloadingLocationId());
        Statements.put(declaration, Statement.PACKAGE_TYPE, consignment.packageTypeCode());
        Statements.put(declaration, Statement.CONTAINERS, consignment.containerCount());
        Statements.put(declaration, Statement.MARKS, consignment.marksNumbers());
        print(consignment.transit(), declaration);
    }

    private static void printEquipments(List<TransportEquipment> equipments, WcoElement consignment) {
        for (int i = 0; i < equipments.size(); i++) {
            var equipment = equipments.get(i);
            var into = consignment.add(EQUIPMENT).putWhole(SEQUENCE, i + 1).put(ID, equipment.id());
            for (int j = 0; j < equipment.sealIds().size(); j++) {
                into.add(SEAL)
                        .putWhole(SEQUENCE, j + 1)
                        .put(ID, equipment.sealIds().get(j));
            }
        }
    }
}
