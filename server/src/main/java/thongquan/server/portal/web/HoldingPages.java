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
import thongquan.server.clearance.Declarations;
import thongquan.server.office.CaseDesk;
import thongquan.server.office.OfficeOutcome;
import thongquan.server.office.Staff;
import thongquan.server.party.Caller;

/** Officers take cases from the queue and on the page of one; who has a case puts it back or hands it over. */
@Controller
class HoldingPages {

    private final Declarations declarations;
    private final CaseDesk desk;
    private final Staff staff;
    private final DeclarationPages pages;
    private final QueuePages queue;

    HoldingPages(Declarations declarations, CaseDesk desk, Staff staff, DeclarationPages pages, QueuePages queue) {
        this.declarations = declarations;
        this.desk = desk;
        this.staff = staff;
        this.pages = pages;
        this.queue = queue;
    }

    @PostMapping("/queue/next")
    String next(QueueArgument asked, Caller caller, Model model) {
        return switch (desk.takeNext(caller)) {
            case OfficeOutcome.Done(var holding) -> "redirect:/declarations/" + holding.number();
            case OfficeOutcome.Nothing _ -> {
                model.addAttribute("nothing", true);
                yield queue.show(asked, caller, model);
            }
            case OfficeOutcome.Refused(var findings) -> {
                model.addAttribute("findings", findings);
                yield queue.show(asked, caller, model);
            }
        };
    }

    @PostMapping("/declarations/{number}/case/{step}")
    String step(
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            @RequestParam(name = "officer", required = false) @Nullable String officer,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            @RequestParam(name = "note", required = false) @Nullable String note,
            Caller caller,
            Model model) {
        var found =
                declarations.find(number, caller).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var outcome =
                switch (step) {
                    case "take" -> desk.take(found, caller);
                    case "return" -> desk.putBack(found, caller);
                    case "assignment" ->
                        staff.assign(
                                found,
                                new Staff.Order(officer, ActPages.blankless(reason), ActPages.blankless(note)),
                                caller);
                    default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
        if (outcome instanceof OfficeOutcome.Refused(var findings)) {
            model.addAttribute("refused", List.copyOf(findings));
            return pages.show(found.number(), "items", 1, caller, model);
        }
        return "redirect:/declarations/" + found.number() + "#case";
    }
}
