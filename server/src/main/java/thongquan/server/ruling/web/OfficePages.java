package thongquan.server.ruling.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import thongquan.server.party.Caller;
import thongquan.server.ruling.Move;

/** What customs does with a request on its page: officers ask, refuse and propose, chiefs sign, confirm and make void. */
@Controller
@RequestMapping("/rulings/requests/{id}")
class OfficePages {

    private final CasePages page;

    OfficePages(CasePages page) {
        this.page = page;
    }

    @PostMapping("/question")
    String ask(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Ask(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/prolongation")
    String prolong(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Prolong(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Refuse(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/proposal")
    String draft(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Draft(form.answer()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/return")
    String sendBack(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.SendBack(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/signature")
    String sign(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Sign(), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/confirmation")
    String uphold(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Uphold(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(id, new Move.Reopen(form.text()), form, caller, new CasePages.Answering(model, response));
    }

    @PostMapping("/voiding")
    String makeVoid(
            @PathVariable("id") String id,
            @ModelAttribute CaseForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return page.act(
                id,
                new Move.MakeVoid(form.text(), CaseForm.day(form.from())),
                form,
                caller,
                new CasePages.Answering(model, response));
    }
}
