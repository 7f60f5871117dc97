package thongquan.server.demonstration.goods;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ports and airports abroad (UN/LOCODE). */
public final class Ports {
    private static final int CELLS = 3;

    private final Map<String, List<String>> sea;
    private final Map<String, List<String>> air;

    private Ports(List<String[]> rows) {
        sea = rows.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Table.words(row[1])));
        air = rows.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Table.words(row[2])));
    }

    /** The ports of the demonstration country's partners. */
    public static Ports all() {
        return new Ports(Table.read("ports.csv", CELLS));
    }

    /** Where goods of that country are loaded or unloaded; a border crossing has no code but the country's own ZZZ. */
    public List<String> of(String country, String mode) {
        var places =
                switch (mode) {
                    case "1" -> air.get(country);
                    case "2", "3" -> sea.get(country);
                    default -> null;
                };
        return places == null ? List.of(country + "ZZZ") : places;
    }
}
