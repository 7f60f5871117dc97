package thongquan.server.party;

/** What Spring Security holds as the principal of an authenticated request, whichever door it came through. */
public interface CallerPrincipal {
    /** The caller behind the request. */
    Caller caller();
}
