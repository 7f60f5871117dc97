package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import thongquan.core.check.Finding;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.Sending;

/** A draft as a whole: its tasks or its file, the check of all answers, the sending, and what came of it. */
@Controller
class DraftPages {

    private static final String DONE = "/done";

    private final Drafts drafts;
    private final Sending sending;
    private final Dossiers dossiers;

    DraftPages(Drafts drafts, Sending sending, Dossiers dossiers) {
        this.drafts = drafts;
        this.sending = sending;
        this.dossiers = dossiers;
    }

    @GetMapping("/lodge/{draft}")
    String show(@PathVariable("draft") String id, Caller caller, Model model) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        if (draft.number() != null) {
            return "redirect:/lodge/" + id + DONE;
        }
        return draft.file() == null ? tasks(draft, model) : file(draft, List.of(), null, model);
    }

    private String tasks(Draft draft, Model model) {
        model.addAttribute("check", drafts.check(draft));
        return "lodge/tasks";
    }

    private String file(Draft draft, List<Finding> refused, @Nullable String trouble, Model model) {
        var file = draft.file();
        if (file == null) {
            throw LodgePages.nothing();
        }
        model.addAttribute("draft", draft);
        model.addAttribute("quote", drafts.quote(file));
        model.addAttribute("refused", refused);
        model.addAttribute("trouble", trouble == null ? "" : trouble);
        model.addAttribute("law", drafts.law());
        return "lodge/file";
    }

    @GetMapping("/lodge/{draft}/check")
    String check(@PathVariable("draft") String id, Caller caller, Model model) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        return draft.number() == null ? check(draft, List.of(), null, model) : "redirect:/lodge/" + id + DONE;
    }

    private String check(Draft draft, List<Finding> refused, @Nullable String trouble, Model model) {
        model.addAttribute("check", drafts.check(draft));
        model.addAttribute("refused", refused);
        model.addAttribute("trouble", trouble == null ? "" : trouble);
        return "lodge/check";
    }

    @PostMapping("/lodge/{draft}/lodge")
    String lodge(@PathVariable("draft") String id, Caller caller, Model model, HttpServletResponse response) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        if (draft.number() != null) {
            return "redirect:/lodge/" + id + DONE;
        }
        return switch (sending.lodge(draft, caller)) {
            case LodgementOutcome.Registered _, LodgementOutcome.KeyReused _ -> "redirect:/lodge/" + id + DONE;
            case LodgementOutcome.Refused(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(draft, findings, null, model);
            }
            case LodgementOutcome.Full _ -> later(draft, "full", model, response);
            case LodgementOutcome.Unknown _ -> later(draft, "unknown", model, response);
        };
    }

    private String later(Draft draft, String trouble, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return again(draft, List.of(), trouble, model);
    }

    private String again(Draft draft, List<Finding> findings, @Nullable String trouble, Model model) {
        return draft.file() == null ? check(draft, findings, trouble, model) : file(draft, findings, trouble, model);
    }

    @GetMapping("/lodge/{draft}/done")
    String done(@PathVariable("draft") String id, Caller caller, Model model) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        if (draft.number() == null) {
            return "redirect:/lodge/" + id;
        }
        model.addAttribute("dossier", dossiers.open(draft.number(), caller).orElseThrow(LodgePages::nothing));
        return "lodge/done";
    }
}
