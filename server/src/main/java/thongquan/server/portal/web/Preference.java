package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import thongquan.server.portal.Density;
import thongquan.server.portal.Language;
import thongquan.server.portal.Theme;

/** What a reader prefers, signed in or not, kept a year in a cookie each. */
final class Preference {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String DENSITY = "density";

    private static final Duration KEPT = Duration.ofDays(365);

    private Preference() {}

    /** The language asked for in the address, else the one kept, else the first of ours the browser accepts. */
    static Language language(HttpServletRequest request) {
        var asked = request.getParameter(LANGUAGE);
        return Optional.ofNullable(asked)
                .flatMap(Language::of)
                .or(() -> kept(request, LANGUAGE).flatMap(Language::of))
                .or(() -> accepted(request))
                .orElse(Language.VI);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
            var language = Language.of(locales.nextElement().getLanguage());
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    static Theme theme(HttpServletRequest request) {
        return kept(request, THEME).flatMap(name -> of(Theme.class, name)).orElse(Theme.AUTO);
    }

    static Density density(HttpServletRequest request) {
        return kept(request, DENSITY).flatMap(name -> of(Density.class, name)).orElse(Density.COMPACT);
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    /** The constant of that name in small letters. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The cookie that keeps a choice. Scripts of ours have no need to read it. */
    static String cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
