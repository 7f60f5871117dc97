package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.check.Finding;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActRule;
import thongquan.server.clearance.ActOutcome;
import thongquan.server.clearance.Acts;
import thongquan.server.clearance.Amending;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.VersionChanges;
import thongquan.server.party.Caller;

/** Acts on registered declarations: of officers and traders, amendments, and what needs a second person. */
@RestController
class ActsController {

    private final Declarations declarations;
    private final Acts acts;
    private final Amending amending;
    private final VersionChanges changes;

    ActsController(Declarations declarations, Acts acts, Amending amending, VersionChanges changes) {
        this.declarations = declarations;
        this.acts = acts;
        this.amending = amending;
        this.changes = changes;
    }

    /**
     * An act as ordered.
     *
     * @param act its name in the catalogue
     * @param revision of the declaration as its author saw it
     */
    record Order(
            @Nullable String act,
            @Nullable Integer revision,
            @Nullable String reason,
            @Nullable String note) {}

    @GetMapping("/api/declarations/{number}/acts")
    ResponseEntity<byte[]> list(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> json(ActJson.list(
                        found,
                        declarations.acts(found),
                        acts.open(found, caller),
                        acts.proposals(found),
                        acts.lawOfActs(),
                        caller)))
                .orElseGet(ActsController::notFound);
    }

    @PostMapping("/api/declarations/{number}/acts")
    ResponseEntity<byte[]> perform(@PathVariable String number, @RequestBody Order order, Caller caller) {
        var found = declarations.find(number, caller);
        if (found.isEmpty()) {
            return notFound();
        }
        var act = act(order.act());
        if (act.isEmpty() || order.revision() == null) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "act",
                    "Name the act and the revision of the declaration that you saw.",
                    List.of(ActRule.NOT_LAWFUL_HERE.broken(act.isEmpty() ? "/act" : "/revision")));
        }
        var wanted = new Acts.Wanted(act.get(), order.revision(), blankless(order.reason()), blankless(order.note()));
        return answer(
                act.get() == Act.AMEND
                        ? amending.accept(found.get(), wanted, caller)
                        : acts.perform(found.get(), wanted, caller));
    }

    @PostMapping("/api/declarations/{number}/amendments")
    ResponseEntity<byte[]> amend(
            @PathVariable String number,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable Integer revision,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        var found = declarations.find(number, caller);
        if (found.isEmpty()) {
            return notFound();
        }
        if (key == null || !Lodgement.isKey(key)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key",
                    "Send an Idempotency-Key header of your own.",
                    List.of());
        }
        var body = FilingBody.read(request);
        if (body.isEmpty()) {
            return Problems.tooLarge();
        }
        var filed = new Filed(caller, key, type(request), new CanonicalBytes(body.get()));
        var seen = revision == null ? found.get().revision() : revision;
        return answer(amending.amend(
                found.get(), filed, new Acts.Wanted(Act.REQUEST_AMENDMENT, seen, blankless(reason), blankless(note))));
    }

    @PostMapping("/api/declarations/{number}/amendments/preview")
    ResponseEntity<byte[]> preview(@PathVariable String number, HttpServletRequest request, Caller caller)
            throws IOException {
        var found = declarations.find(number, caller);
        if (found.isEmpty()) {
            return notFound();
        }
        var body = FilingBody.read(request);
        return body.isEmpty()
                ? Problems.tooLarge()
                : json(ActJson.preview(amending.preview(found.get(), type(request), body.get())));
    }

    @GetMapping("/api/declarations/{number}/changes")
    ResponseEntity<byte[]> changes(
            @PathVariable String number, @RequestParam int from, @RequestParam int to, Caller caller) {
        return declarations
                .find(number, caller)
                .flatMap(found -> changes.between(found, from, to))
                .map(between -> json(ActJson.changes(between.changes(), between.taxes())))
                .orElseGet(ActsController::notFound);
    }

    @PostMapping("/api/proposals/{id}/approve")
    ResponseEntity<byte[]> approve(@PathVariable String id, Caller caller) {
        var proposal = acts.proposal(id);
        var found = proposal.flatMap(each -> declarations.find(each.number(), caller));
        return found.isEmpty() ? notFound() : answer(acts.approve(found.get(), proposal.orElseThrow(), caller));
    }

    @PostMapping("/api/proposals/{id}/decline")
    ResponseEntity<byte[]> decline(@PathVariable String id, @RequestParam @Nullable String note, Caller caller) {
        var proposal = acts.proposal(id);
        if (proposal.isEmpty()
                || declarations.find(proposal.get().number(), caller).isEmpty()) {
            return notFound();
        }
        return acts.decline(proposal.get(), blankless(note), caller)
                ? ResponseEntity.noContent().build()
                : Problems.of(HttpStatus.FORBIDDEN, "not-yours", "Its proposer or a chief may decline it.", List.of());
    }

    private static ResponseEntity<byte[]> answer(ActOutcome outcome) {
        return switch (outcome) {
            case ActOutcome.Done(var declaration, var receipt) -> json(ActJson.done(declaration, receipt));
            case ActOutcome.Proposed(var proposal) ->
                ResponseEntity.accepted()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ActJson.proposed(proposal));
            case ActOutcome.Refused(var findings) ->
                Problems.of(status(findings), "act-refused", "Nothing was done; each finding says why.", findings);
            case ActOutcome.Stale(var declaration) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "stale",
                        "Someone else moved the declaration; it stands at revision " + declaration.revision() + " in "
                                + declaration.state() + ".",
                        List.of());
            case ActOutcome.KeyReused(var number) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "key-reused",
                        "This Idempotency-Key belongs to another filing, " + number + "; nothing was kept of this one.",
                        List.of());
            case ActOutcome.Later(var seconds) ->
                Problems.later(
                        HttpStatus.SERVICE_UNAVAILABLE, "unknown", "Do the same again; it is harmless.", seconds);
        };
    }

    private static HttpStatus status(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals(ActRule.NOT_YOURS.id()))
                ? HttpStatus.FORBIDDEN
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static Optional<Act> act(@Nullable String name) {
        for (var act : Act.values()) {
            if (act.name().equals(name)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String type(HttpServletRequest request) {
        return request.getContentType() == null ? "" : request.getContentType();
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<byte[]> notFound() {
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such declaration among yours.", List.of());
    }
}
