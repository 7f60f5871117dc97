package thongquan.server.ruling.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.party.Caller;
import thongquan.server.ruling.DraftedAnswer;
import thongquan.server.ruling.Move;
import thongquan.server.ruling.RulingCases;
import thongquan.server.ruling.RulingRequest;

/** Requests for rulings: traders file and follow them, customs answers. */
@RestController
@RequestMapping("/api/rulings/requests")
class RequestsController {

    private final RulingCases cases;

    RequestsController(RulingCases cases) {
        this.cases = cases;
    }

    /** What is said with a step. */
    record Words(@Nullable String text) {}

    /** Why a ruling is void, and since when. */
    record VoidWords(@Nullable String text, @Nullable LocalDate from) {}

    @GetMapping
    List<CaseAnswer> list(Caller caller) {
        return cases.list(caller).stream().map(CaseAnswer::of).toList();
    }

    @PostMapping
    ResponseEntity<?> file(@RequestBody RulingRequest request, Caller caller) {
        return Answered.of(cases.file(request, caller), HttpStatus.CREATED);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> show(@PathVariable("id") String id, Caller caller) {
        var found = cases.find(id, caller);
        return found.isPresent() ? ResponseEntity.ok(CaseAnswer.of(found.get())) : Answered.notFound();
    }

    @PostMapping("/{id}/question")
    ResponseEntity<?> ask(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Ask(words.text()), caller);
    }

    @PostMapping("/{id}/information")
    ResponseEntity<?> supply(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Supply(words.text()), caller);
    }

    @PostMapping("/{id}/prolongation")
    ResponseEntity<?> prolong(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Prolong(words.text()), caller);
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<?> refuse(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Refuse(words.text()), caller);
    }

    @PostMapping("/{id}/proposal")
    ResponseEntity<?> draft(@PathVariable("id") String id, @RequestBody DraftedAnswer answer, Caller caller) {
        return act(id, new Move.Draft(answer), caller);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> sendBack(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.SendBack(words.text()), caller);
    }

    @PostMapping("/{id}/signature")
    ResponseEntity<?> sign(@PathVariable("id") String id, Caller caller) {
        return act(id, new Move.Sign(), caller);
    }

    @PostMapping("/{id}/reconsideration")
    ResponseEntity<?> reconsider(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Reconsider(words.text()), caller);
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<?> uphold(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Uphold(words.text()), caller);
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<?> reopen(@PathVariable("id") String id, @RequestBody Words words, Caller caller) {
        return act(id, new Move.Reopen(words.text()), caller);
    }

    @PostMapping("/{id}/voiding")
    ResponseEntity<?> makeVoid(@PathVariable("id") String id, @RequestBody VoidWords words, Caller caller) {
        return act(id, new Move.MakeVoid(words.text(), words.from()), caller);
    }

    private ResponseEntity<?> act(String id, Move move, Caller caller) {
        return Answered.of(cases.act(id, move, caller), HttpStatus.OK);
    }
}
