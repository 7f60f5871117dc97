package thongquan.server.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.check.Finding;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.EventType;
import thongquan.server.exchange.webhook.WebhookOutcome;
import thongquan.server.exchange.webhook.Webhooks;
import thongquan.server.party.Caller;

/** Webhooks as pages: registered, tried, watched. */
@Controller
@RequestMapping("/webhooks")
class WebhookPages {

    private final Webhooks webhooks;

    WebhookPages(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        return list(caller, "", List.of(), model);
    }

    private String list(Caller caller, String url, List<Finding> findings, Model model) {
        model.addAttribute("webhooks", webhooks.list(caller));
        model.addAttribute("url", url);
        model.addAttribute("findings", findings);
        model.addAttribute(
                "types",
                EventCatalogue.shipped().types().stream()
                        .filter(type -> type.audience() == EventType.Audience.PARTIES)
                        .toList());
        return "exchange/webhooks";
    }

    @PostMapping
    String register(
            Caller caller,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(name = "type", required = false) @Nullable Set<String> types,
            Model model,
            HttpServletResponse response) {
        return switch (webhooks.register(url, types == null ? Set.of() : types, caller)) {
            case WebhookOutcome.Secret(var made, var secret) -> show(made.id(), secret, caller, model);
            case WebhookOutcome.Wrong(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(caller, url, findings, model);
            }
            case WebhookOutcome.Done _, WebhookOutcome.Unknown _ -> throw nothing();
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable("id") String id, Caller caller, Model model) {
        return show(id, "", caller, model);
    }

    private String show(String id, String secret, Caller caller, Model model) {
        model.addAttribute("webhook", webhooks.find(id, caller).orElseThrow(WebhookPages::nothing));
        model.addAttribute("deliveries", webhooks.deliveries(id, caller));
        model.addAttribute("secret", secret);
        return "exchange/webhook";
    }

    @PostMapping("/{id}/secret")
    String changeSecret(@PathVariable("id") String id, Caller caller, Model model) {
        if (webhooks.changeSecret(id, caller) instanceof WebhookOutcome.Secret(var _, var secret)) {
            return show(id, secret, caller, model);
        }
        throw nothing();
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable("id") String id, Caller caller) {
        return back(id, webhooks.pause(id, caller));
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable("id") String id, Caller caller) {
        return back(id, webhooks.resume(id, caller));
    }

    @PostMapping("/{id}/ping")
    String ping(@PathVariable("id") String id, Caller caller) {
        if (webhooks.ping(id, caller).isEmpty()) {
            throw nothing();
        }
        return "redirect:/webhooks/" + id;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable("id") String id, Caller caller) {
        if (!webhooks.remove(id, caller)) {
            throw nothing();
        }
        return "redirect:/webhooks";
    }

    @PostMapping("/{id}/deliveries/{cursor}/redeliver")
    String redeliver(@PathVariable("id") String id, @PathVariable("cursor") long cursor, Caller caller) {
        if (webhooks.redeliver(id, cursor, caller).isEmpty()) {
            throw nothing();
        }
        return "redirect:/webhooks/" + id;
    }

    private static String back(String id, WebhookOutcome outcome) {
        if (outcome instanceof WebhookOutcome.Unknown) {
            throw nothing();
        }
        return "redirect:/webhooks/" + id;
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
