package thongquan.server.clearance;

import java.util.ArrayList;
import java.util.List;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/**
 * Who acts on a declaration.
 *
 * @param id identity of the person or program, never reused
 * @param role {@code TRADER}, {@code OFFICER}, {@code CHIEF} or {@code SYSTEM}
 * @param organisation tax code of the trader or broker, code of the customs office
 */
public record Actor(String id, String name, String role, String organisation) {

    /** What runs by itself when a legal time is over. */
    public static Actor system(String office) {
        return new Actor("system", "Thongquan", "SYSTEM", office);
    }

    /** The caller in the highest of his roles. */
    public static Actor of(Caller caller) {
        return new Actor(caller.userId(), caller.displayName(), roles(caller).getLast(), caller.organisationId());
    }

    /** All roles in which the caller may act, the highest last; none for those who only look. */
    public static List<String> roles(Caller caller) {
        var roles = new ArrayList<String>();
        if (caller.has(Role.DECLARANT)) {
            roles.add("TRADER");
        }
        if (caller.has(Role.OFFICER)) {
            roles.add("OFFICER");
        }
        if (caller.has(Role.CHIEF)) {
            roles.add("CHIEF");
        }
        return roles.isEmpty() ? List.of("NONE") : roles;
    }

    void write(CanonicalWriter out) {
        out.object().name("id").text(id);
        out.name("name").text(name);
        out.name("role").text(role);
        out.name("organisation").text(organisation).end();
    }
}
