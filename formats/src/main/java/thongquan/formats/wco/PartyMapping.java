package thongquan.formats.wco;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Party;

/**
 * A party. Read: ID, Name, Address (Line, CityName and PostcodeID as one address, CountryCode), the first telephone of
 * Communication. Ignored: subdivisions, Contact, FunctionCode.
 */
final class PartyMapping {

    private static final String ADDRESS = "Address";
    private static final String COMMUNICATION = "Communication";

    /** Telephone (UN/EDIFACT 3155). */
    private static final String TELEPHONE = "TE";

    private PartyMapping() {}

    /** The party, whose phone stands in its communication. */
    static @Nullable Party read(@Nullable WcoElement from) {
        return from == null ? null : read(from, phone(from));
    }

    /** The party, whose phone stands elsewhere. */
    static @Nullable Party read(@Nullable WcoElement from, @Nullable String phone) {
        if (from == null) {
            return phone == null ? null : new Party(null, null, null, null, phone);
        }
        var address = from.part(ADDRESS);
        var country = address == null ? null : address.text("CountryCode");
        return Presence.of(new Party(from.text("ID"), from.text("Name"), address(address), country, phone));
    }

    private static @Nullable String address(@Nullable WcoElement from) {
        if (from == null) {
            return null;
        }
        var address = Stream.of("Line", "CityName", "PostcodeID")
                .map(from::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? null : address;
    }

    private static @Nullable String phone(WcoElement from) {
        for (var communication : from.parts(COMMUNICATION)) {
            var type = communication.text("TypeCode");
            if (type == null || type.equals(TELEPHONE)) {
                return communication.text("ID");
            }
        }
        return null;
    }

    /** Puts the party, all but its phone, into a new element of that name. */
    static void print(@Nullable Party party, WcoElement owner, String name) {
        if (party != null) {
            var into = owner.add(name).put("Name", party.name()).put("ID", party.id());
            into.putIn(ADDRESS, "CountryCode", party.countryCode());
            into.putIn(ADDRESS, "Line", party.address());
        }
    }

    /** Puts the party with its phone into a new element of that name. */
    static void printWithPhone(@Nullable Party party, WcoElement owner, String name) {
        print(party, owner, name);
        if (party != null && party.phone() != null) {
            owner.one(name).add(COMMUNICATION).put("ID", party.phone()).put("TypeCode", TELEPHONE);
        }
    }
}
