package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.clearance.Replay;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;

/** Declarations: lodge one, see where it stands, why it owes what it owes, its versions and events. */
@RestController
class DeclarationsController {

    private final Lodgement lodgement;
    private final Declarations declarations;
    private final Replay replay;
    private final Journal journal;

    DeclarationsController(Lodgement lodgement, Declarations declarations, Replay replay, Journal journal) {
        this.lodgement = lodgement;
        this.declarations = declarations;
        this.replay = replay;
        this.journal = journal;
    }

    @PostMapping("/api/declarations")
    ResponseEntity<byte[]> lodge(
            HttpServletRequest request,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        if (key == null || !Lodgement.isKey(key)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key",
                    "Send an Idempotency-Key header of your own: 1 to 128 printable characters, kept until you have the"
                            + " receipt, and the same again when you repeat.",
                    List.of());
        }
        var body = FilingBody.read(request);
        if (body.isEmpty()) {
            return tooLarge();
        }
        var type = request.getContentType() == null ? "" : request.getContentType();
        return answer(lodgement.lodge(new Filed(caller, key, type, new CanonicalBytes(body.get()))));
    }

    private static ResponseEntity<byte[]> answer(LodgementOutcome outcome) {
        return switch (outcome) {
            case LodgementOutcome.Registered registered ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .header("Location", "/api/declarations/" + registered.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(registered.answer().array());
            case LodgementOutcome.Refused(var findings) ->
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        "The declaration is not registered; each finding says where and why.",
                        findings);
            case LodgementOutcome.KeyReused(var number) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "key-reused",
                        "This Idempotency-Key belongs to another filing, " + number + "; nothing was kept of this one.",
                        List.of());
            case LodgementOutcome.Full(var ownLane, var seconds) ->
                Problems.later(
                        ownLane ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        ownLane
                                ? "Your organisation has too many filings waiting; nothing was kept of this one."
                                : "Too many filings are waiting; nothing was kept of this one.",
                        seconds);
            case LodgementOutcome.Unknown(var seconds) ->
                Problems.later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unknown",
                        "The record is away; send the same filing again with the same Idempotency-Key.",
                        seconds);
        };
    }

    static ResponseEntity<byte[]> tooLarge() {
        return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A filing has at most 64 MiB.", List.of());
    }

    @GetMapping("/api/declarations/{number}")
    ResponseEntity<byte[]> show(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> {
                    var versions = declarations.versions(found);
                    return json(DeclarationJson.state(found, versions.getLast(), journal, caller));
                })
                .orElseGet(DeclarationsController::notFound);
    }

    @GetMapping("/api/declarations/{number}/versions")
    ResponseEntity<byte[]> versions(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> json(DeclarationJson.versions(declarations.versions(found), journal)))
                .orElseGet(DeclarationsController::notFound);
    }

    @GetMapping("/api/declarations/{number}/events")
    ResponseEntity<byte[]> events(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> json(EventJson.list(declarations.events(found))))
                .orElseGet(DeclarationsController::notFound);
    }

    @GetMapping("/api/declarations/{number}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> json(ProofJson.of(again(found).proof())))
                .orElseGet(DeclarationsController::notFound);
    }

    @GetMapping("/api/declarations/{number}/replay")
    ResponseEntity<byte[]> replay(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> json(DeclarationJson.replayed(found.number(), again(found))))
                .orElseGet(DeclarationsController::notFound);
    }

    private Replay.Again again(DeclarationSummary declaration) {
        return replay.again(declarations.versions(declaration).getLast());
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<byte[]> notFound() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "not-found", "There is no declaration of that number among yours.", List.of());
    }
}
