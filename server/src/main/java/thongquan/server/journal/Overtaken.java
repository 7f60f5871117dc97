package thongquan.server.journal;

/**
 * An entry rests on something that others changed by the time it is recorded: a balance of which too little is left, or a
 * case that someone else moved on. Nothing of it is kept; whoever decided on it decides again, on what stands now.
 */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** By a change of the balance or case of that name. */
    public Overtaken(String what) {
        super(what);
    }
}
