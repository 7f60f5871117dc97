package thongquan.server.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.office.Absence;
import thongquan.server.office.CaseDesk;
import thongquan.server.office.CaseStep;
import thongquan.server.office.Holding;
import thongquan.server.office.Interest;
import thongquan.server.office.OfficeOutcome;
import thongquan.server.office.Oversight;
import thongquan.server.office.Staff;
import thongquan.server.party.Caller;

/** Who works on what in an office: officers take cases, chiefs give them, and see how the office works. */
@RestController
@RequestMapping("/api/office")
class OfficeController {

    private final Declarations declarations;
    private final CaseDesk desk;
    private final Staff staff;
    private final Oversight oversight;

    OfficeController(Declarations declarations, CaseDesk desk, Staff staff, Oversight oversight) {
        this.declarations = declarations;
        this.desk = desk;
        this.staff = staff;
        this.oversight = oversight;
    }

    /** Whose a case is, and how it came to that. */
    record CaseAnswer(Holding holding, List<CaseStep> steps) {}

    @PostMapping("/next")
    ResponseEntity<?> next(Caller caller) {
        return Answered.of(desk.takeNext(caller));
    }

    @GetMapping("/cases/{number}")
    ResponseEntity<?> show(@PathVariable("number") String number, Caller caller) {
        var found = declarations.find(number, caller);
        return found.isEmpty()
                ? Answered.notFound()
                : ResponseEntity.ok(new CaseAnswer(desk.holding(found.get().number()), desk.steps(found.get())));
    }

    @PostMapping("/cases/{number}/take")
    ResponseEntity<?> take(@PathVariable("number") String number, Caller caller) {
        return on(number, caller, found -> desk.take(found, caller));
    }

    @PostMapping("/cases/{number}/return")
    ResponseEntity<?> putBack(@PathVariable("number") String number, Caller caller) {
        return on(number, caller, found -> desk.putBack(found, caller));
    }

    @PostMapping("/cases/{number}/assignment")
    ResponseEntity<?> assign(@PathVariable("number") String number, @RequestBody Staff.Order order, Caller caller) {
        return on(number, caller, found -> staff.assign(found, order, caller));
    }

    @GetMapping("/oversight")
    Oversight.Picture picture(@RequestParam(name = "day", required = false) @Nullable LocalDate day, Caller caller) {
        return oversight.picture(day, caller);
    }

    @GetMapping("/absences")
    List<Absence> absences(Caller caller) {
        return staff.absences(caller);
    }

    @PostMapping("/absences")
    ResponseEntity<?> leave(@RequestBody Staff.Leave leave, Caller caller) {
        return Answered.of(staff.leave(leave, caller));
    }

    @PostMapping("/absences/{id}/end")
    ResponseEntity<?> comeBack(@PathVariable("id") long id, Caller caller) {
        return Answered.ended(staff.comeBack(id, caller));
    }

    @GetMapping("/interests")
    List<Interest> interests(Caller caller) {
        return staff.interests(caller);
    }

    @PostMapping("/interests")
    ResponseEntity<?> note(@RequestBody Staff.Note note, Caller caller) {
        return Answered.of(staff.note(note, caller));
    }

    @PostMapping("/interests/{id}/end")
    ResponseEntity<?> end(@PathVariable("id") long id, Caller caller) {
        return Answered.ended(staff.endInterest(id, caller));
    }

    private ResponseEntity<?> on(String number, Caller caller, Function<DeclarationSummary, OfficeOutcome> work) {
        return declarations
                .find(number, caller)
                .<ResponseEntity<?>>map(found -> Answered.of(work.apply(found)))
                .orElseGet(Answered::notFound);
    }
}
