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
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.check.Finding;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.portal.Turn;
import thongquan.server.portal.rehearsal.RehearsalDesk;
import thongquan.server.portal.rehearsal.RehearsalView;
import thongquan.server.rehearsal.CorrectionLists;
import thongquan.server.rehearsal.FilingFilter;
import thongquan.server.rehearsal.Notices;
import thongquan.server.rehearsal.OrderForm;
import thongquan.server.rehearsal.Rehearsals;
import thongquan.server.rehearsal.StartOutcome;

/** Law rehearsed: the list, the report, and the filings behind each figure. */
@Controller
class RehearsalPages {

    private static final int ROWS = 50;
    private static final int LISTED = 50;

    private final Rehearsals rehearsals;
    private final RehearsalDesk desk;
    private final Notices notices;
    private final CorrectionLists lists;

    RehearsalPages(Rehearsals rehearsals, RehearsalDesk desk, Notices notices, CorrectionLists lists) {
        this.rehearsals = rehearsals;
        this.desk = desk;
        this.notices = notices;
        this.lists = lists;
    }

    @GetMapping("/rehearsals")
    String list(Caller caller, Model model) {
        return list(new OrderForm("", "", "", "", "", ""), List.of(), "", caller, model);
    }

    private String list(OrderForm form, List<Finding> findings, String running, Caller caller, Model model) {
        model.addAttribute("rehearsals", rehearsals.list(LISTED));
        model.addAttribute("form", form);
        model.addAttribute("findings", findings);
        model.addAttribute("running", running);
        model.addAttribute("lawInForce", desk.lawInForce());
        model.addAttribute("mayBegin", caller.has(Role.CHIEF));
        return "rehearsal/list";
    }

    @PostMapping("/rehearsals")
    String begin(OrderForm form, Caller caller, Model model, HttpServletResponse response) {
        return switch (rehearsals.begin(form, caller)) {
            case StartOutcome.Started(var id) -> "redirect:/rehearsals/" + id;
            case StartOutcome.Refused(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(form, findings, "", caller, model);
            }
            case StartOutcome.Busy(var running) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield list(form, List.of(), running, caller, model);
            }
        };
    }

    @GetMapping("/rehearsals/{id}")
    String show(@PathVariable("id") String id, Caller caller, Model model, HttpServletResponse response) {
        var view = find(id);
        if (view.isRunning()) {
            // Works with script off: the browser asks again by itself.
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("view", view);
        model.addAttribute("mayAct", caller.has(Role.CHIEF));
        return "rehearsal/report";
    }

    private RehearsalView find(String id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Which filings are asked for; null: any.
     *
     * @param page which part of them
     */
    record Asked(
            @Nullable String outcome,
            @Nullable String trader,
            @Nullable String hs,
            @Nullable String tax,
            @Nullable String rule,
            @Nullable Integer page) {

        FilingFilter filter(int offset, int limit) {
            return new FilingFilter(given(outcome), given(trader), given(hs), given(tax), given(rule), offset, limit);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/rehearsals/{id}/filings")
    String filings(@PathVariable("id") String id, Asked asked, Model model) {
        var view = find(id);
        long total = rehearsals.count(id, asked.filter(0, 0));
        var last = new Turn(1, ROWS, total).last();
        var turn = new Turn(Math.clamp(asked.page() == null ? 1 : asked.page(), 1, last), ROWS, total);
        var filter = asked.filter(Math.toIntExact(turn.offset()), ROWS);
        model.addAttribute("view", view);
        model.addAttribute("filter", filter);
        model.addAttribute("turn", turn);
        model.addAttribute("rows", rehearsals.filings(id, filter));
        return "rehearsal/filings";
    }

    @PostMapping("/rehearsals/{id}/cancel")
    String cancel(@PathVariable("id") String id) {
        find(id);
        rehearsals.cancel(id);
        return "redirect:/rehearsals/" + id;
    }

    @PostMapping("/rehearsals/{id}/notices")
    String tell(@PathVariable("id") String id, Caller caller) {
        var view = find(id);
        if (view.isDone() && notices.send(view.rehearsal(), caller) instanceof Notices.Telling.Later) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return "redirect:/rehearsals/" + id;
    }

    @PostMapping("/rehearsals/{id}/list")
    String issue(@PathVariable("id") String id, Caller caller) {
        var view = find(id);
        if (view.isDone() && view.isCorrection()) {
            return switch (lists.issue(view.rehearsal(), caller)) {
                case CorrectionLists.Issued.Listed _ -> "redirect:/rehearsals/" + id;
                case CorrectionLists.Issued.Refused(var finding) ->
                    throw new ResponseStatusException(
                            HttpStatus.UNPROCESSABLE_CONTENT, finding.message().vi());
                case CorrectionLists.Issued.Later _ ->
                    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            };
        }
        return "redirect:/rehearsals/" + id;
    }
}
