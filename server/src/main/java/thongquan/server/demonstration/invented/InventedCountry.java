package thongquan.server.demonstration.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The traders and brokers of the demonstration country, always the same. */
public final class InventedCountry {

    private static final int TRADERS = 60;
    private static final int FIRST_BROKER = 900;
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final String[] FANCIES = {
        "Sương Cầu Vồng",
        "Trống Cơm Đá Xanh",
        "Mây Tím Lưng Đồi",
        "Cá Chép Trăng Non",
        "Ba Hạt Thóc",
        "Gió Quay Đầu",
        "Diều Giấy Đỏ",
        "Bến Không Đò",
        "Tre Bảy Đốt",
        "Chuông Lá Sen",
        "Nắng Mười Giờ",
        "Ốc Đảo Mơ",
        "Đom Đóm Xanh",
        "Cầu Khỉ Vàng",
        "Rồng Gỗ Mun",
        "Suối Ngược",
        "Hạc Giấy Trắng",
        "Kèn Lá Dứa",
        "Ngựa Vằn Nhỏ",
        "Mưa Ngâu Sớm",
        "Lúa Chín Đêm",
        "Thuyền Thúng Đôi",
        "Sao Rơi Bãi Bồi",
        "Vịt Trời Hồng",
        "Cỏ May Bạc",
        "Đèn Kéo Quân",
        "Trâu Sắt Con",
        "Hoa Mướp Tím",
        "Núi Nằm Nghiêng",
        "Quạt Mo Thần",
        "Bóng Cây Gạo",
        "Sóng Vỗ Chân",
        "Chim Sẻ Đồng Hồ",
        "Giếng Trời Xanh",
        "Bánh Trôi Mặt Trăng",
        "Khói Lam Trưa",
        "Đá Cuội Hát",
        "Lá Bàng Cong",
        "Mái Tranh Số Không",
        "Trăng Khuyết Đôi",
        "Ong Thợ Mộc",
        "Cánh Buồm Ngược Gió",
        "Nón Lá Nghiêng",
        "Dế Mèn Ngủ",
        "Sáo Diều Bạc",
        "Phù Sa Tím",
        "Bưởi Năm Roi Ba",
        "Kén Tằm Ngọc",
        "Hươu Gốm Nâu",
        "Rùa Đá Biết Bơi",
        "Vầng Mây Vuông",
        "Cối Xay Sương",
        "Đường Mòn Tròn",
        "Hải Âu Đất",
        "Sen Nở Ngược",
        "Chợ Phiên Thứ Tám",
        "Ếch Ngọc Bích"
    };
    private static final String[] FORMS = {"Công ty TNHH", "Công ty Cổ phần", "Công ty TNHH Một thành viên"};
    private static final String[] PLACES = {
        "thành phố Hồ Chí Minh",
        "thành phố Hà Nội",
        "thành phố Hải Phòng",
        "tỉnh Đồng Nai",
        "tỉnh Bắc Ninh",
        "tỉnh Tây Ninh",
        "thành phố Cần Thơ",
        "tỉnh Đắk Lắk"
    };
    private static final String[] BROKERS = {
        "Dấu Son Giấy", "Cổng Làng Mây", "Bút Tre Xanh", "Ga Xép Số Không", "Bến Đò Giấy", "Sổ Tay Trắng"
    };

    /** The country; there is only one. It stands below the lists it is made from, which Java fills first. */
    public static final InventedCountry VIETNAM = new InventedCountry();

    private final List<InventedBroker> brokers;
    private final List<InventedTrader> traders;
    private final Map<String, InventedTrader> tradersById;
    private final Map<String, InventedBroker> brokersById;

    private InventedCountry() {
        brokers = brokers();
        traders = traders(brokers);
        tradersById = traders.stream().collect(Collectors.toUnmodifiableMap(InventedTrader::id, Function.identity()));
        brokersById = brokers.stream().collect(Collectors.toUnmodifiableMap(InventedBroker::id, Function.identity()));
    }

    /** The traders; the first is the one whose declarant signs in on the page. */
    public List<InventedTrader> allTraders() {
        return traders;
    }

    /** The brokers; the first is the one whose declarant signs in on the page. */
    public List<InventedBroker> allBrokers() {
        return brokers;
    }

    /** The trader anybody may sign in for. */
    public InventedTrader firstTrader() {
        return traders.getFirst();
    }

    /** The broker anybody may sign in for. */
    public InventedBroker firstBroker() {
        return brokers.getFirst();
    }

    /** The trader of that tax code, or null where it is none of ours. */
    public @Nullable InventedTrader trader(String id) {
        return tradersById.get(id);
    }

    /** The broker of that tax code, or null where it is none of ours. */
    public @Nullable InventedBroker broker(String id) {
        return brokersById.get(id);
    }

    private static List<InventedBroker> brokers() {
        var list = new ArrayList<InventedBroker>();
        for (int i = 0; i < BROKERS.length; i++) {
            list.add(new InventedBroker(
                    taxCode(FIRST_BROKER + i), "Công ty TNHH Đại lý hải quan " + BROKERS[i], address(i)));
        }
        return List.copyOf(list);
    }

    private static List<InventedTrader> traders(List<InventedBroker> brokers) {
        var list = new ArrayList<InventedTrader>();
        list.add(named(1, "Công ty TNHH Thử Nghiệm Sao Khuya", 0, Industry.GARMENT));
        list.add(named(2, "Công ty Cổ phần Thử Nghiệm Nương Mây", 7, Industry.COFFEE));
        list.add(named(3, "Công ty Cổ phần Thử Nghiệm Chợ Trăng", 0, Industry.RETAIL));
        var industries = Industry.values();
        for (int i = 0; list.size() < TRADERS; i++) {
            var industry = industries[i % industries.length];
            var number = list.size() + 1;
            // Two traders in five leave their declarations to a broker.
            var broker = i % 5 < 2 ? brokers.get(i % brokers.size()).id() : null;
            list.add(new InventedTrader(
                    taxCode(number),
                    FORMS[i % FORMS.length] + " " + industry.vi() + " " + FANCIES[i],
                    address(i),
                    industry,
                    complianceLevel(i),
                    registeredDays(i),
                    broker));
        }
        return List.copyOf(list);
    }

    private static InventedTrader named(int number, String name, int place, Industry industry) {
        return new InventedTrader(taxCode(number), name, address(place), industry, 3, 2_000 + number, null);
    }

    /** One priority enterprise, a few of low compliance, one that does not comply, and many between. */
    private static int complianceLevel(int i) {
        return switch (i) {
            case 7 -> 1;
            case 16, 33, 49 -> 4;
            case 41 -> 5;
            default -> i % 4 == 0 ? 2 : 3;
        };
    }

    /** Four traders registered within the last half year. */
    private static int registeredDays(int i) {
        return i % 13 == 12 ? 20 + i : 400 + i * 67;
    }

    private static String address(int i) {
        return "Số 0, đường Giả Định, " + PLACES[i % PLACES.length];
    }

    /** Ten digits from 99, the last one two off the check digit that a real tax code would have. */
    private static String taxCode(int number) {
        var nine = "99%07d".formatted(number);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += Character.digit(nine.charAt(i), 10) * WEIGHTS[i];
        }
        return nine + (10 - sum % 11 + 2) % 10;
    }
}
