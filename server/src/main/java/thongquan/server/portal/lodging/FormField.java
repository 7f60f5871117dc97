package thongquan.server.portal.lodging;

import java.util.Map;

/**
 * One field of the form, ready to be shown.
 *
 * @param name the pointer of its element
 * @param error what is wrong with it; empty: nothing
 * @param options from the values to choose from to their words; empty: it is typed
 */
public record FormField(
        String id,
        String name,
        String label,
        String value,
        String error,
        Widget widget,
        Map<String, String> options,
        boolean isRequired) {

    /** How a field is filled in. */
    public enum Widget {
        TEXT,
        NUMBER,
        DAY,
        CHOICE,
        /** A tariff line, found by code or by words. */
        GOODS,
        /** A text of several lines. */
        LONG
    }
}
