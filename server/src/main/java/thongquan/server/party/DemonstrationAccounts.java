package thongquan.server.party;

import java.util.List;

/** The invented accounts that the sign-in page offers; only a demonstration supplies any. */
public interface DemonstrationAccounts {

    /** The accounts to offer, in the order of the page. */
    List<Account> accounts();

    /**
     * An account anybody may use.
     *
     * @param name what to type as user name
     * @param password what to type as password
     * @param displayName the invented person
     * @param organisationName the invented organisation
     * @param role what the account may do
     */
    record Account(String name, String password, String displayName, String organisationName, Role role) {}
}
