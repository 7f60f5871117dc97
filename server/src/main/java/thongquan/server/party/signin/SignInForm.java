package thongquan.server.party.signin;

import java.util.List;
import thongquan.server.party.DemonstrationAccounts;
import thongquan.server.party.FormToken;

/**
 * What the sign-in page shows.
 *
 * @param token proof that the form is ours
 * @param notice why the page is shown again
 * @param seconds how long to wait, where the notice says so
 * @param accounts invented accounts to offer, empty outside a demonstration
 */
public record SignInForm(FormToken token, Notice notice, long seconds, List<DemonstrationAccounts.Account> accounts) {

    public SignInForm {
        accounts = List.copyOf(accounts);
    }

    /** Why the page is shown. */
    public enum Notice {
        /** The first time. */
        NONE,
        /** Name or password was wrong. */
        FAILED,
        /** The address guessed too often. */
        WAIT,
        /** The person signed out. */
        SIGNED_OUT
    }
}
