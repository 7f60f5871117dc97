package thongquan.server.demonstration.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The people of customs in the demonstration country; their names are put together from common ones. */
public final class InventedPeople {

    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
    private static final String[] MIDDLES = {"Mây", "Tre", "Sương", "Lúa", "Biển", "Núi", "Nắng"};
    private static final String[] GIVENS = {"Minh Họa", "Giả Định", "Ví Dụ", "Thử", "Mẫu", "Phỏng", "Tượng", "Trưng"};
    private static final Set<String> BIG_KINDS = Set.of("seaport", "airport");

    private InventedPeople() {}

    /**
     * An officer or the chief of an office.
     *
     * @param name what the person types at sign-in
     * @param chief whether the person heads the office
     */
    public record Official(String office, String name, String displayName, boolean chief) {}

    /** The people of an office: three officers at ports and airports, one elsewhere, and a chief. */
    public static List<Official> officials(String office, String kind, int position) {
        var list = new ArrayList<Official>();
        int officers = BIG_KINDS.contains(kind) ? 3 : 1;
        var code = office.toLowerCase(Locale.ROOT);
        for (int i = 1; i <= officers; i++) {
            list.add(new Official(office, "officer." + code + "." + i, name(position * 4 + i), false));
        }
        list.add(new Official(office, "chief." + code, name(position * 4), true));
        return list;
    }

    private static String name(int i) {
        return FAMILIES[i % FAMILIES.length] + " " + MIDDLES[i % MIDDLES.length] + " " + GIVENS[i % GIVENS.length];
    }
}
