package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import thongquan.server.portal.Density;
import thongquan.server.portal.Language;
import thongquan.server.portal.Theme;

/** Keeps the reader's choice of language, theme and density, and leads back to where the choice was made. */
@Controller
class Preferences {
    /** A path of ours: a second slash or a backslash at the start would lead a browser to another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-~]*");

    @GetMapping("/preferences")
    RedirectView keep(
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "density", required = false) @Nullable String density,
            @RequestParam(name = "back", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var secure = request.isSecure();
        if (lang != null && Language.of(lang).isPresent()) {
            keep(response, Preference.LANGUAGE, lang, secure);
        }
        if (theme != null && Preference.of(Theme.class, theme).isPresent()) {
            keep(response, Preference.THEME, theme, secure);
        }
        if (density != null && Preference.of(Density.class, density).isPresent()) {
            keep(response, Preference.DENSITY, density, secure);
        }
        var view = new RedirectView(OWN_PATH.matcher(back).matches() ? back : "/", true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private static void keep(HttpServletResponse response, String name, String value, boolean secure) {
        response.addHeader(HttpHeaders.SET_COOKIE, Preference.cookie(name, value, secure));
    }
}
