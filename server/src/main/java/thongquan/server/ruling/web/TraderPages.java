package thongquan.server.ruling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import thongquan.core.check.Finding;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.ruling.CaseOutcome;
import thongquan.server.ruling.Move;
import thongquan.server.ruling.RulingCase;
import thongquan.server.ruling.RulingCases;
import thongquan.server.ruling.RulingRegister;

/** Requests as pages: the list by clock, the form of a new one, and what a trader does with his own. */
@Controller
@RequestMapping("/rulings/requests")
class TraderPages {

    /** What waits for the reader comes first, the shortest clock before the others. */
    private static final Comparator<RulingCase> BY_CLOCK = Comparator.comparing(
            (RulingCase each) -> each.last().dueAt(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final RulingCases cases;
    private final RulingRegister register;
    private final CasePages page;
    private final LawRegister law;
    private final Clock clock;

    TraderPages(RulingCases cases, RulingRegister register, CasePages page, LawRegister law, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.page = page;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        var all = cases.list(caller);
        var waiting = all.stream()
                .filter(each -> caller.isCustoms() ? each.isWithCustoms() : isWithTrader(each))
                .sorted(BY_CLOCK)
                .toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "others", all.stream().filter(each -> !waiting.contains(each)).toList());
        model.addAttribute("toReview", caller.isCustoms() ? register.toReview() : List.of());
        return "ruling/requests";
    }

    private static boolean isWithTrader(RulingCase each) {
        return switch (each.last().state()) {
            case INFORMATION_ASKED -> true;
            case REQUESTED, DRAFTED, REFUSED, ANSWERED, UNDER_RECONSIDERATION, VOID -> false;
        };
    }

    @GetMapping("/new")
    String begin(@ModelAttribute("form") RequestForm form, Model model) {
        return form(form, List.of(), model);
    }

    private String form(RequestForm form, List<Finding> findings, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("form", form);
        model.addAttribute("findings", findings);
        model.addAttribute("law", law.asOf(today, today));
        return "ruling/request-form";
    }

    @PostMapping
    String file(@ModelAttribute("form") RequestForm form, Caller caller, Model model, HttpServletResponse response) {
        return switch (cases.file(form.request(), caller)) {
            case CaseOutcome.Done(var theCase) -> "redirect:/rulings/requests/" + theCase.id();
            case CaseOutcome.Wrong(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(form, findings, model);
            }
            case CaseOutcome.NotNow _, CaseOutcome.Unknown _ -> throw CasePages.nothing();
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable("id") String id, Caller caller, Model model) {
        return page.show(id, caller, CaseForm.NONE, List.of(), model);
    }

    @PostMapping("/{id}/information")
    String supply(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Supply(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/{id}/reconsideration")
    String reconsider(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Reconsider(form.text()), form, caller, new CasePages.Answering(model, response));
    }
}
