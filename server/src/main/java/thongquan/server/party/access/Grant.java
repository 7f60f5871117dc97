package thongquan.server.party.access;

import java.util.Locale;

/** A cell of the authorisation table. */
public enum Grant {
    /** May do it. */
    ALLOW,
    /** May do it to objects of the own organisation or of those that delegated to it; others answer 404. */
    OWN,
    /** May not. */
    DENY;

    static Grant parse(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
