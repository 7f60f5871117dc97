package thongquan.server.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongquan.server.party.Caller;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.Templates;

/** Templates of an organisation: kept from a draft, begun from, thrown away. */
@Controller
class TemplatePages {

    private final Drafts drafts;
    private final Templates templates;

    TemplatePages(Drafts drafts, Templates templates) {
        this.drafts = drafts;
        this.templates = templates;
    }

    @PostMapping("/lodge/{draft}/template")
    String keep(@PathVariable("draft") String id, @RequestParam(name = "name") String name, Caller caller) {
        var draft = GridPages.typed(id, drafts, caller);
        if (name.isBlank() || name.strip().length() > Templates.LONGEST_NAME) {
            return "redirect:/lodge/" + id + "#template";
        }
        templates.keep(draft, name, caller);
        return "redirect:/lodge#templates";
    }

    @PostMapping("/lodge/templates/{template}")
    String begin(@PathVariable("template") String id, Caller caller) {
        return "redirect:/lodge/"
                + templates.begin(id, caller).orElseThrow(LodgePages::nothing).id();
    }

    @PostMapping("/lodge/templates/{template}/discard")
    String discard(@PathVariable("template") String id, Caller caller) {
        templates.discard(id, caller);
        return "redirect:/lodge#templates";
    }
}
