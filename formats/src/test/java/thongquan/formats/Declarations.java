package thongquan.formats;

import static thongquan.formats.Draft.decimal;

import java.time.LocalDate;
import java.util.List;
import thongquan.core.filing.Amount;
import thongquan.core.filing.BorderTransportMeans;
import thongquan.core.filing.Commodity;
import thongquan.core.filing.Consignment;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyPayment;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.Invoice;
import thongquan.core.filing.Party;
import thongquan.core.filing.TradeTerms;
import thongquan.core.filing.TransportEquipment;

/** Good declarations of invented traders, to be edited by what a test is about: {@code Declarations.anImport().with(…)}. */
public final class Declarations {

    /** The day on which these declarations are registered. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Party TRADER =
            new Party("0312345678", "Công ty TNHH Ví Dụ Sen Hồng", "12 Đường Số 1, Thành phố Hồ Chí Minh", "VN", null);
    private static final Party PARTNER =
            new Party(null, "Example Lotus Trading Co., Ltd.", "1 Sample Road, Shanghai", "CN", null);

    private Declarations() {}

    /** 10,000 US dollars worth of T-shirts from China, CIF, by sea in one container. */
    public static Draft anImport() {
        return new Draft(new Declaration(
                Declaration.IMPORT,
                "VD-0001",
                "A11",
                "02CI",
                null,
                "4",
                TRADER,
                null,
                importedShipment(),
                new DutyPayment("1", "D", null, null, null, null),
                List.of(),
                null));
    }

    /** 20,000 US dollars worth of dragon fruit to China, FOB, by sea. */
    public static Draft anExport() {
        return new Draft(new Declaration(
                Declaration.EXPORT,
                "VD-0002",
                "B11",
                "02CI",
                null,
                "4",
                TRADER,
                null,
                exportedShipment(),
                null,
                List.of(),
                null));
    }

    private static GoodsShipment importedShipment() {
        return new GoodsShipment(
                PARTNER,
                TRADER,
                "CN",
                null,
                new Consignment(
                        List.of("EXBL20261101"),
                        new BorderTransportMeans("2", "EXAMPLE1", "EXAMPLE LOTUS", "026E"),
                        DAY.minusDays(2),
                        null,
                        "CNSHA",
                        "VNCLI",
                        "02CIS01",
                        100,
                        "CT",
                        measure("1200", "KGM"),
                        1,
                        List.of(new TransportEquipment("CSQU3054383", List.of("SEAL1"))),
                        null),
                new TradeTerms("CIF", "A", "Cat Lai"),
                new Invoice("A", "INV-2026-1", DAY.minusDays(10), "TTR", amount("10000", "USD")),
                new CustomsValuation("6", null, null, null, null, List.of(), null),
                List.of(),
                List.of(item(1, "61091010", "Áo phông nam 100 % bông, dệt kim", "CN")));
    }

    private static GoodsShipment exportedShipment() {
        var fruit = item(1, "08109092", "Thanh long ruột đỏ tươi, đóng thùng 10 kg", "VN");
        return new GoodsShipment(
                TRADER,
                PARTNER,
                null,
                "CN",
                new Consignment(
                        List.of(),
                        new BorderTransportMeans("3", "EXAMPLE2", "EXAMPLE RIVER", "047W"),
                        null,
                        DAY.plusDays(1),
                        "VNCLI",
                        "CNSHA",
                        "02CIS01",
                        1500,
                        "CT",
                        measure("15600", "KGM"),
                        null,
                        List.of(),
                        null),
                new TradeTerms("FOB", "A", "Cat Lai"),
                new Invoice("A", "EXP-2026-7", DAY.minusDays(1), "TTR", amount("20000", "USD")),
                null,
                List.of(),
                List.of(new Draft(fruit)
                        .with("/statisticalQuantity", measure("15000", "KGM"))
                        .without("/secondQuantity")
                        .with("/itemCharge/value", "20000")
                        .record(GoodsItem.class)));
    }

    /** An item of 10,000 US dollars that counts 5,000 pieces and 1,000 kilograms. */
    public static GoodsItem item(int sequence, String hs, String description, String origin) {
        return new GoodsItem(
                sequence,
                new Commodity(hs, description, null),
                origin,
                null,
                null,
                measure("5000", "PCE"),
                measure("1000", "KGM"),
                amount("10000", "USD"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** An amount in a currency. */
    public static Amount amount(String value, String currency) {
        return new Amount(decimal(value), currency);
    }

    /** A quantity in a unit. */
    public static GoodsMeasure measure(String value, String unit) {
        return new GoodsMeasure(decimal(value), unit);
    }
}
