package thongquan.server.demonstration;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import thongquan.core.filing.BorderTransportMeans;
import thongquan.core.filing.Consignment;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.TransportEquipment;
import thongquan.server.demonstration.Offices.Office;
import thongquan.server.demonstration.goods.Goods;
import thongquan.server.demonstration.goods.Ports;

/** Draws how a lot travels: ship, flight or lorry, containers, packages, mass and places. */
final class ConsignmentDrawing {
    private static final String[] OWNERS = {"XMPU", "XQVU", "XZWU", "XKJU"};
    private static final List<String> SHIPS = List.of(
            "EXAMPLE STAR",
            "SONG TRANG MAY",
            "DIEU GIAY DO",
            "BEN KHONG DO",
            "PAPER LANTERN",
            "NINE UMBRELLAS",
            "CROOKED BRIDGE",
            "HAI AU DAT",
            "SOM MAI KHO",
            "BLUE TEAPOT",
            "CA CHEP TRANG",
            "QUIET ACORN");
    private static final DateTimeFormatter FLIGHT_DAY = DateTimeFormatter.ofPattern("ddMMM", Locale.ROOT);
    private static final double TARE = 1.04;
    private static final double CONTAINER_LOAD = 21_500;
    private static final int MOST_CONTAINERS = 60;
    private static final long MOST_PACKAGES = 99_999_999;

    private final Lot lot;
    private final Office office;
    private final Ports ports;
    private final Draw draw;

    ConsignmentDrawing(Lot lot, Office office, Ports ports, Draw draw) {
        this.lot = lot;
        this.office = office;
        this.ports = ports;
        this.draw = draw;
    }

    /** How these items travel, loaded in the country they are sent from. */
    Consignment consignment(List<GoodsItem> items, String country) {
        var gross = grossMass(items);
        var containers = lot.mode().equals("2") ? containers(gross) : List.<TransportEquipment>of();
        var abroad = draw.of(ports.of(country, lot.mode()));
        return new Consignment(
                lot.isImport() ? List.of("XMP" + draw.digits(9)) : List.of(),
                means(),
                lot.isImport() ? lot.today().minusDays(draw.between(0, 5)) : null,
                lot.isImport() ? null : lot.today().plusDays(draw.between(1, 6)),
                lot.isImport() ? abroad : office.place(),
                lot.isImport() ? office.place() : abroad,
                office.location(),
                packages(items),
                lot.goods().getFirst().packageType(),
                new GoodsMeasure(Draw.rounded(gross, 1), "KGM"),
                containers.isEmpty() ? null : containers.size(),
                containers,
                null);
    }

    private double grossMass(List<GoodsItem> items) {
        double net = 0;
        for (int i = 0; i < items.size(); i++) {
            net += units(items.get(i)).doubleValue() * lot.goods().get(i).mass();
        }
        return Math.max(0.5, net * TARE);
    }

    private int packages(List<GoodsItem> items) {
        long packages = 0;
        for (int i = 0; i < items.size(); i++) {
            Goods goods = lot.goods().get(i);
            packages += Math.ceilDiv(units(items.get(i)).longValue(), goods.inPackage());
        }
        return Math.toIntExact(Math.min(packages, MOST_PACKAGES));
    }

    private static BigDecimal units(GoodsItem item) {
        var quantity = Objects.requireNonNull(item.statisticalQuantity(), "a drawn item has a quantity");
        return Objects.requireNonNull(quantity.value(), "a drawn quantity has a value");
    }

    private BorderTransportMeans means() {
        return switch (lot.mode()) {
            case "1" ->
                new BorderTransportMeans(
                        "1",
                        "XX" + draw.digits(4) + "/"
                                + FLIGHT_DAY.format(lot.today()).toUpperCase(Locale.ROOT),
                        null,
                        null);
            case "4" -> new BorderTransportMeans("4", "00X-" + draw.digits(5), null, null);
            default ->
                new BorderTransportMeans(
                        lot.mode(), "XXV" + draw.digits(4), draw.of(SHIPS), draw.digits(3) + draw.word("E W N S"));
        };
    }

    private List<TransportEquipment> containers(double gross) {
        var count = Math.clamp((long) Math.ceil(gross / CONTAINER_LOAD), 1, MOST_CONTAINERS);
        var containers = new ArrayList<TransportEquipment>(count);
        for (int i = 0; i < count; i++) {
            containers.add(new TransportEquipment(containerNumber(), List.of("MH" + draw.digits(6))));
        }
        return containers;
    }

    /** Owner code, serial number and check digit (ISO 6346); the owners do not exist. */
    private String containerNumber() {
        var ten = draw.of(List.of(OWNERS)) + draw.digits(6);
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            sum += value(ten.charAt(i)) << i;
        }
        return ten + sum % 11 % 10;
    }

    /** Letters count from 10 on, leaving out the multiples of 11. */
    private static int value(char character) {
        if (character <= '9') {
            return character - '0';
        }
        int letter = character - 'A';
        return 10 + letter + (letter + 9) / 10;
    }
}
