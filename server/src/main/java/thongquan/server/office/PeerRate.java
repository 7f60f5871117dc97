package thongquan.server.office;

/**
 * How often an officer does something, held against colleagues of the same office.
 *
 * @param times how often the officer did it
 * @param of all acts of the officer
 * @param peerTimes how often the colleagues did it
 * @param peerOf all acts of the colleagues
 */
public record PeerRate(long times, long of, long peerTimes, long peerOf) {

    /** Beyond this many standard errors a difference is hardly chance. */
    private static final double STRIKING = 2;

    /** The officer's share. */
    public double share() {
        return of == 0 ? 0 : (double) times / of;
    }

    /** The colleagues' share. */
    public double peerShare() {
        return peerOf == 0 ? 0 : (double) peerTimes / peerOf;
    }

    /** The difference of the two shares in standard errors of both taken together; 0 where nothing can be said. */
    public double score() {
        if (of == 0 || peerOf == 0) {
            return 0;
        }
        var both = (double) (times + peerTimes) / (of + peerOf);
        var error = Math.sqrt(both * (1 - both) * (1.0 / of + 1.0 / peerOf));
        return error == 0 ? 0 : (share() - peerShare()) / error;
    }

    /** Whether a chief should look. */
    public boolean isStriking() {
        return score() > STRIKING;
    }
}
