package thongquan.server.party.access;

import java.util.Map;
import java.util.Set;
import thongquan.server.party.Role;

/**
 * A row of the authorisation table: who may call one endpoint.
 *
 * @param method HTTP method; GET includes HEAD
 * @param path path pattern as Spring MVC writes it
 * @param anonymous whether strangers may
 * @param grants one grant for each role
 * @param note why, for the reader
 */
public record Rule(String method, String path, Grant anonymous, Map<Role, Grant> grants, String note) {

    public Rule {
        grants = Map.copyOf(grants);
    }

    /** The grant of one role. */
    public Grant grant(Role role) {
        return grants.getOrDefault(role, Grant.DENY);
    }

    /** Whether a caller with these roles passes; whose object it is, is asked behind the door. */
    boolean admits(Set<Role> roles) {
        for (var role : roles) {
            if (grant(role) != Grant.DENY) {
                return true;
            }
        }
        return anonymous != Grant.DENY;
    }
}
