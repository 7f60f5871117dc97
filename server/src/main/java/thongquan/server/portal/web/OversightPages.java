package thongquan.server.portal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
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
import thongquan.server.clearance.Acts;
import thongquan.server.office.Oversight;
import thongquan.server.office.Staff;
import thongquan.server.party.Caller;
import thongquan.server.portal.Format;

/** The chief's page: what strikes, what is drawn for a second look, what is overdue, who is away or has an interest. */
@Controller
@RequestMapping("/office")
class OversightPages {

    private final Oversight oversight;
    private final Staff staff;
    private final Acts acts;

    OversightPages(Oversight oversight, Staff staff, Acts acts) {
        this.oversight = oversight;
        this.staff = staff;
        this.acts = acts;
    }

    @GetMapping
    String show(@RequestParam(name = "day", required = false) @Nullable String day, Caller caller, Model model) {
        model.addAttribute("picture", oversight.picture(day(day), caller));
        model.addAttribute("law", acts.lawOfActs());
        model.addAttribute("officers", staff.officers(caller));
        model.addAttribute("absences", staff.absences(caller));
        model.addAttribute("interests", staff.interests(caller));
        return "desk/office";
    }

    @PostMapping("/absences")
    String leave(
            @RequestParam(name = "officer", required = false) @Nullable String officer,
            @RequestParam(name = "until", required = false) @Nullable String until,
            Caller caller,
            Model model) {
        var last = day(until);
        var ends = last == null
                ? null
                : LocalDateTime.of(last.plusDays(1), java.time.LocalTime.MIDNIGHT)
                        .atZone(Format.ZONE)
                        .toInstant();
        return answer(staff.leave(new Staff.Leave(officer, null, ends), caller), caller, model);
    }

    @PostMapping("/absences/{id}/end")
    String comeBack(@PathVariable("id") long id, Caller caller) {
        return ended(staff.comeBack(id, caller));
    }

    @PostMapping("/interests")
    String note(
            @RequestParam(name = "officer", required = false) @Nullable String officer,
            @RequestParam(name = "trader", required = false) @Nullable String trader,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            Caller caller,
            Model model) {
        return answer(staff.note(new Staff.Note(officer, trader, reason), caller), caller, model);
    }

    @PostMapping("/interests/{id}/end")
    String end(@PathVariable("id") long id, Caller caller) {
        return ended(staff.endInterest(id, caller));
    }

    private String answer(List<Finding> findings, Caller caller, Model model) {
        if (findings.isEmpty()) {
            return "redirect:/office";
        }
        model.addAttribute("findings", findings);
        return show(null, caller, model);
    }

    private static String ended(boolean ended) {
        if (!ended) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/office";
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
