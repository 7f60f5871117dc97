package thongquan.server.ruling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type: blanks are nothing, codes are in capitals without dots and blanks. */
final class Typed {

    private Typed() {}

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable String code(@Nullable String typed) {
        var text = text(typed);
        return text == null ? null : text.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
