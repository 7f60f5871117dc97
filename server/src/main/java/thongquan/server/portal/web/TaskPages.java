package thongquan.server.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongquan.core.check.Finding;
import thongquan.server.law.LawRegister;
import thongquan.server.law.TariffSearch;
import thongquan.server.party.Caller;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftFields;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.TaskPage;

/**
 * The pages of a draft's form. What is typed is kept at every press of a button; with script also while typing, when the
 * estimate is asked for.
 */
@Controller
class TaskPages {

    private static final String STAY = "stay";
    private static final String LIST = "list";
    private static final int SUGGESTIONS = 12;

    private final Drafts drafts;
    private final LawRegister law;
    private final TariffSearch tariff;

    TaskPages(Drafts drafts, LawRegister law, TariffSearch tariff) {
        this.drafts = drafts;
        this.law = law;
        this.tariff = tariff;
    }

    @GetMapping("/lodge/{draft}/{task}")
    String show(@PathVariable("draft") String id, @PathVariable("task") String path, Caller caller, Model model) {
        var draft = open(id, caller);
        var task = task(path);
        model.addAttribute("check", drafts.check(draft));
        model.addAttribute("task", task);
        return task == TaskPage.ITEMS ? "lodge/items" : "lodge/task";
    }

    @PostMapping("/lodge/{draft}/{task}")
    String save(
            @PathVariable("draft") String id,
            @PathVariable("task") String path,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        var draft = open(id, caller);
        var task = task(path);
        var saved = drafts.save(draft, draft.fields().with(typed).seen(task), caller);
        var here = "redirect:/lodge/" + id + "/";
        var then = typed.getOrDefault("then", "");
        if (then.equals(LIST)) {
            return "redirect:/lodge/" + id;
        }
        if (then.equals(STAY) || drafts.check(saved).findings(task).stream().anyMatch(Finding::isError)) {
            return here + path + "#main";
        }
        return task.next().map(next -> here + next.path()).orElse(here + "check");
    }

    @PostMapping("/lodge/{draft}/{task}/estimate")
    String estimate(
            @PathVariable("draft") String id,
            @PathVariable("task") String path,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model) {
        var draft = open(id, caller);
        task(path);
        return estimate(draft, typed, caller, model);
    }

    private String estimate(Draft draft, Map<String, String> typed, Caller caller, Model model) {
        model.addAttribute(
                "check", drafts.check(drafts.save(draft, draft.fields().with(typed), caller)));
        return "lodge/estimate";
    }

    @GetMapping("/lodge/{draft}/items/{item}")
    String item(@PathVariable("draft") String id, @PathVariable("item") int item, Caller caller, Model model) {
        var draft = open(id, caller);
        model.addAttribute("check", drafts.check(draft));
        model.addAttribute("position", position(draft, item));
        return "lodge/item";
    }

    @PostMapping("/lodge/{draft}/items/{item}")
    String saveItem(
            @PathVariable("draft") String id,
            @PathVariable("item") int item,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        var draft = open(id, caller);
        var position = position(draft, item);
        var saved = drafts.save(draft, draft.fields().with(typed), caller);
        var items = "redirect:/lodge/" + id + "/items";
        var then = typed.getOrDefault("then", "");
        if (then.equals(LIST)) {
            return items;
        }
        if (then.equals(STAY) || drafts.check(saved).findings(position).stream().anyMatch(Finding::isError)) {
            return items + "/" + item + "#main";
        }
        return then.equals("another") ? items + "/" + (saved.fields().count(DraftFields.ITEMS) + 1) : items;
    }

    @PostMapping("/lodge/{draft}/items/{item}/estimate")
    String estimateItem(
            @PathVariable("draft") String id,
            @PathVariable("item") int item,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model) {
        var draft = open(id, caller);
        position(draft, item);
        return estimate(draft, typed, caller, model);
    }

    @PostMapping("/lodge/{draft}/items/{item}/remove")
    String removeItem(@PathVariable("draft") String id, @PathVariable("item") int item, Caller caller) {
        var draft = open(id, caller);
        drafts.save(draft, draft.fields().withoutItem(position(draft, item)), caller);
        return "redirect:/lodge/" + id + "/items";
    }

    /** Tariff lines for what is typed into the field of a goods item's code. */
    @GetMapping("/lodge/suggestions")
    String suggestions(@RequestParam Map<String, String> typed, Model model) {
        var text = typed.values().stream().findFirst().orElse("");
        List<?> lines = tariff.find(law.current().edition(), drafts.law(), text).stream()
                .limit(SUGGESTIONS)
                .toList();
        model.addAttribute("q", text);
        model.addAttribute("lines", lines);
        return "open/suggestions";
    }

    private Draft open(String id, Caller caller) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        if (draft.number() != null || draft.file() != null) {
            throw LodgePages.nothing();
        }
        return draft;
    }

    private static TaskPage task(String path) {
        return TaskPage.of(path).orElseThrow(LodgePages::nothing);
    }

    /** The place of an item counted from 0: one that is there, or the next. */
    private static int position(Draft draft, int item) {
        if (item < 1 || item > draft.fields().count(DraftFields.ITEMS) + 1) {
            throw LodgePages.nothing();
        }
        return item - 1;
    }
}
