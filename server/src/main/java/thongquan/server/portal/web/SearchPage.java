package thongquan.server.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The box at the top of every page: a declaration's number leads to the declaration, anything else to the tariff. */
@Controller
class SearchPage {
    private static final Pattern NUMBER = Pattern.compile("\\d{11}|\\d{12}");

    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String text) {
        var compact = text.replaceAll("[\\s.-]", "");
        return NUMBER.matcher(compact).matches()
                ? "redirect:/declarations/" + compact
                : "redirect:/tariff?q=" + UriUtils.encodeQueryParam(text.strip(), StandardCharsets.UTF_8);
    }
}
