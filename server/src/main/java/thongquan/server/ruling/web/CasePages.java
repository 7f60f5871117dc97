package thongquan.server.ruling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.check.Finding;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.ruling.CaseOutcome;
import thongquan.server.ruling.Move;
import thongquan.server.ruling.RulingCases;
import thongquan.server.ruling.RulingRegister;

/** The page of one request, for the trader and for customs alike, and what follows a step taken on it. */
@Component
class CasePages {

    private final RulingCases cases;
    private final RulingRegister register;
    private final LawRegister law;
    private final Clock clock;

    CasePages(RulingCases cases, RulingRegister register, LawRegister law, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.law = law;
        this.clock = clock;
    }

    /** The page, with what was wrong with the last step and what was typed into it. */
    String show(String id, Caller caller, CaseForm typed, List<Finding> findings, Model model) {
        var theCase = cases.find(id, caller).orElseThrow(CasePages::nothing);
        var today = LocalDate.now(clock);
        var number = theCase.ruling();
        model.addAttribute("theCase", theCase);
        model.addAttribute(
                "signed", number == null ? null : register.find(number).orElse(null));
        model.addAttribute("law", law.asOf(today, today));
        model.addAttribute("typed", typed);
        model.addAttribute("findings", findings);
        return "ruling/case";
    }

    /** Takes a step and leads back to the page. */
    String act(String id, Move move, CaseForm typed, Caller caller, Answering answering) {
        return switch (cases.act(id, move, caller)) {
            case CaseOutcome.Done _ -> "redirect:/rulings/requests/" + id;
            case CaseOutcome.Wrong(var findings) -> {
                answering.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(id, caller, typed, findings, answering.model());
            }
            case CaseOutcome.NotNow(var finding) -> {
                answering.response().setStatus(HttpStatus.CONFLICT.value());
                yield show(id, caller, typed, List.of(finding), answering.model());
            }
            case CaseOutcome.Unknown _ -> throw nothing();
        };
    }

    /** Where the answer is put. */
    record Answering(Model model, HttpServletResponse response) {}

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
