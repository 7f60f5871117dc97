package thongquan.server.portal;

/** Light or dark pages, or what the reader's device prefers. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
