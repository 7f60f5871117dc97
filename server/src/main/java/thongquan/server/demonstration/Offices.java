package thongquan.server.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/** Which customs office takes a declaration, and where the goods wait with it. */
final class Offices {
    /** Kinds of offices for each mode of transport. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "1", Set.of("airport"),
            "2", Set.of("seaport", "inland"),
            "3", Set.of("seaport"),
            "4", Set.of("road"));

    private static final Set<String> WAITING =
            Set.of("sea-terminal", "air-terminal", "express", "inland-depot", "border-yard", "freight-station");
    /** Busy offices are drawn so many times as often as others. */
    private static final Map<String, Integer> BUSY = Map.of("02CI", 9, "02B1", 5, "03CC", 4, "01B1", 3, "51CI", 2);

    private static final Map<String, String> PLACES = Map.of(
            "02CI", "VNCLI", "43ND", "VNCLI", "47NB", "VNCLI", "02B1", "VNSGN", "02DS", "VNSGN", "01B1", "VNHAN",
            "51CI", "VNVUT", "03CC", "VNHPH", "03EE", "VNHPH", "03TG", "VNHPH");
    private static final String TO_CAMBODIA = "45B1";

    private final List<Code> offices;
    private final Map<String, List<String>> locations;

    Offices(LawBook law) {
        offices = law.codes("customs-office");
        locations = law.codes("goods-location").stream()
                .filter(location -> WAITING.contains(attribute(location, "kind")))
                .collect(Collectors.groupingBy(
                        location -> attribute(location, "office"),
                        Collectors.mapping(Code::code, Collectors.toList())));
    }

    /**
     * An office with what lies there.
     *
     * @param location code of the place where the goods wait
     * @param place UN/LOCODE of the port or airport
     */
    record Office(String code, String location, String place) {}

    /** The office for a lot, the busy ones more often. */
    Office draw(Lot lot, Draw draw) {
        var open = new ArrayList<String>();
        for (var office : offices) {
            if (takes(office, lot) && locations.containsKey(office.code())) {
                for (int i = 0; i < BUSY.getOrDefault(office.code(), 1); i++) {
                    open.add(office.code());
                }
            }
        }
        var code = draw.of(open);
        return new Office(code, draw.of(locations.getOrDefault(code, List.of())), PLACES.getOrDefault(code, "VNZZZ"));
    }

    private static boolean takes(Code office, Lot lot) {
        var kind = attribute(office, "kind");
        if (lot.express()) {
            return kind.equals("express");
        }
        if (kind.equals("road") && lot.mode().equals("4")) {
            return office.code().equals(TO_CAMBODIA) == lot.partner().equals("KH");
        }
        return KINDS.getOrDefault(lot.mode(), Set.of()).contains(kind);
    }

    private static String attribute(Code code, String name) {
        var value = code.attribute(name);
        return value == null ? "" : value;
    }
}
