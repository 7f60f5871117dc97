package thongquan.server.portal;

import org.jspecify.annotations.Nullable;

/**
 * A name and a value, as lists of facts show them.
 *
 * @param href where the value leads; null: nowhere
 */
public record Fact(String name, String value, @Nullable String href) {

    /** A fact that leads nowhere. */
    public static Fact of(String name, String value) {
        return new Fact(name, value, null);
    }
}
