package thongquan.server.portal;

/** How large text is and how much stands on a screen. */
public enum Density {
    COMPACT,
    NORMAL,
    LARGE
}
