package thongquan.server.law;

/** Somebody else changed the release, or the law, between the decision to do something to it and its writing. */
public final class ReleaseOvertaken extends RuntimeException {

    /** The release of that name was changed. */
    public ReleaseOvertaken(String release) {
        super("the release " + release + " was changed by somebody else");
    }
}
