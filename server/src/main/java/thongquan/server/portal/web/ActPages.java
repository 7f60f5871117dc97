package thongquan.server.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.lifecycle.Act;
import thongquan.server.clearance.ActOutcome;
import thongquan.server.clearance.Acts;
import thongquan.server.clearance.Amending;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Proposal;
import thongquan.server.party.Caller;
import thongquan.server.portal.dossier.TypedAct;

/** What officers and traders do on the page of a declaration. What was typed is there again when it was refused. */
@Controller
class ActPages {

    private final Declarations declarations;
    private final Acts acts;
    private final Amending amending;
    private final DeclarationPages pages;

    ActPages(Declarations declarations, Acts acts, Amending amending, DeclarationPages pages) {
        this.declarations = declarations;
        this.acts = acts;
        this.amending = amending;
        this.pages = pages;
    }

    @PostMapping("/declarations/{number}/acts")
    String perform(
            @PathVariable("number") String number,
            @RequestParam("act") String name,
            @RequestParam("revision") int revision,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            @RequestParam(name = "note", required = false) @Nullable String note,
            Caller caller,
            Model model) {
        var found = found(number, caller);
        var act = QueueArgument.constant(Act.class, name);
        if (act == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var wanted = new Acts.Wanted(act, revision, blankless(reason), blankless(note));
        var outcome = act == Act.AMEND ? amending.accept(found, wanted, caller) : acts.perform(found, wanted, caller);
        return answer(outcome, found, new TypedAct(name, reason, note, List.of(), false), caller, model);
    }

    @PostMapping("/declarations/{number}/proposals/{id}/approve")
    String approve(@PathVariable("number") String number, @PathVariable("id") String id, Caller caller, Model model) {
        var found = found(number, caller);
        return answer(acts.approve(found, proposal(id, found), caller), found, TypedAct.NOTHING, caller, model);
    }

    @PostMapping("/declarations/{number}/proposals/{id}/decline")
    String decline(
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestParam(name = "note", required = false) @Nullable String note,
            Caller caller) {
        var found = found(number, caller);
        acts.decline(proposal(id, found), blankless(note), caller);
        return "redirect:/declarations/" + found.number();
    }

    private Proposal proposal(String id, DeclarationSummary found) {
        return acts.proposal(id)
                .filter(each -> each.number().equals(found.number()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String answer(ActOutcome outcome, DeclarationSummary found, TypedAct typed, Caller caller, Model model) {
        return switch (outcome) {
            case ActOutcome.Done _, ActOutcome.Proposed _ -> "redirect:/declarations/" + found.number() + "#acts";
            case ActOutcome.Refused(var findings) -> again(found, typed.refused(findings), caller, model);
            case ActOutcome.Stale _, ActOutcome.KeyReused _ -> again(found, typed.tooLate(), caller, model);
            case ActOutcome.Later _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private String again(DeclarationSummary found, TypedAct typed, Caller caller, Model model) {
        model.addAttribute("typed", typed);
        return pages.show(found.number(), "items", 1, caller, model);
    }

    private DeclarationSummary found(String number, Caller caller) {
        return declarations.find(number, caller).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
