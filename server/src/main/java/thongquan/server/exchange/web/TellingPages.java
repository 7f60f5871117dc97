package thongquan.server.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import thongquan.core.check.Finding;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.EventType;
import thongquan.server.exchange.Preference.Mail;
import thongquan.server.exchange.inbox.Inbox;
import thongquan.server.party.Caller;

/** The catalogue of events for developers, and the notices centre of people. */
@Controller
class TellingPages {

    private final Inbox inbox;

    TellingPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/developers/events")
    String catalogue(Model model) {
        model.addAttribute("catalogue", EventCatalogue.shipped());
        model.addAttribute(
                "base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "exchange/catalogue";
    }

    @GetMapping("/inbox")
    String inbox(Caller caller, Model model) {
        model.addAttribute("notices", inbox.list(caller));
        model.addAttribute("unread", inbox.unread(caller));
        model.addAttribute("readUntil", inbox.preference(caller).readUntil());
        return "exchange/inbox";
    }

    @PostMapping("/inbox/read")
    String read(Caller caller) {
        inbox.read(caller);
        return "redirect:/inbox";
    }

    @GetMapping("/inbox/settings")
    String settings(Caller caller, Model model) {
        return settings(caller, List.of(), model);
    }

    @PostMapping("/inbox/settings")
    String keep(
            Caller caller,
            @RequestParam(name = "wanted", required = false) @Nullable Set<String> wanted,
            @RequestParam(name = "mail", defaultValue = "NONE") Mail mail,
            @RequestParam(name = "address", defaultValue = "") String address,
            @RequestParam(name = "language", defaultValue = "vi") String language,
            @RequestParam(name = "digestAt", defaultValue = "") String digestAt,
            @RequestParam(name = "quietFrom", defaultValue = "") String quietFrom,
            @RequestParam(name = "quietUntil", defaultValue = "") String quietUntil,
            Model model,
            HttpServletResponse response) {
        var wish = new Inbox.Wish(
                language, wanted == null ? Set.of() : wanted, mail, address, digestAt, quietFrom, quietUntil);
        var findings = inbox.wish(wish, caller);
        if (findings.isEmpty()) {
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return settings(caller, findings, model);
    }

    private String settings(Caller caller, List<Finding> findings, Model model) {
        model.addAttribute("preference", inbox.preference(caller));
        model.addAttribute(
                "types",
                EventCatalogue.shipped().types().stream()
                        .filter(EventType::isNotice)
                        .toList());
        model.addAttribute("findings", findings);
        model.addAttribute("canMail", inbox.canMail());
        return "exchange/inbox-settings";
    }
}
