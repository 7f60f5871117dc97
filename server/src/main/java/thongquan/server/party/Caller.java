package thongquan.server.party;

import java.io.Serializable;
import java.util.Set;

/**
 * Who asks: a person who signed in or a program with an access token, always on behalf of one organisation.
 *
 * @param userId the person's or the program's identity, never reused
 * @param displayName the name shown to others
 * @param organisationId tax code of a trader, broker or carrier; office code of a customs office
 * @param organisationName the name of that organisation
 * @param roles what the caller may do, at least one
 */
public record Caller(String userId, String displayName, String organisationId, String organisationName, Set<Role> roles)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller holds the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller works for customs, and so sees declarations of every organisation. */
    public boolean isCustoms() {
        return has(Role.OFFICER) || has(Role.CHIEF) || has(Role.AUDITOR);
    }
}
