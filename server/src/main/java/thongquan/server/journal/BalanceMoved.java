package thongquan.server.journal;

/**
 * An entry takes more of a balance than is left by the time it is recorded: others were there first. Nothing of it is
 * kept; whoever decided on it decides again, on the balance of now.
 */
public final class BalanceMoved extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Of a balance of that name. */
    public BalanceMoved(String balance) {
        super(balance);
    }
}
