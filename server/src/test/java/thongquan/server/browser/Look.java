package thongquan.server.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thongquan.server.portal.Language;
import thongquan.server.portal.Theme;

/** How a page is looked at: how wide the screen is, light or dark, in which language. */
public record Look(int width, Theme theme, Language language) {
    /** The usual laptop of an office. */
    public static final Look LAPTOP = new Look(1366, Theme.LIGHT, Language.VI);

    /** A telephone. */
    public static final Look PHONE = new Look(390, Theme.LIGHT, Language.VI);

    private static final int[] WIDTHS = {1600, 1366, 390};

    /** Every look that pages are held to. */
    public static List<Look> all() {
        var looks = new ArrayList<Look>();
        for (var width : WIDTHS) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var language : Language.values()) {
                    looks.add(new Look(width, theme, language));
                }
            }
        }
        return looks;
    }

    /** How high the screen is. */
    int height() {
        return switch (width) {
            case 1600 -> 900;
            case 390 -> 844;
            default -> 768;
        };
    }

    @Override
    public String toString() {
        return width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
    }
}
