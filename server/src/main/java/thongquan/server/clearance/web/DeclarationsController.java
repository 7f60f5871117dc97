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
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Replay;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;

/** Declarations: lodge one, see where it stands, why it owes what it owes, its versions and events. */
@RestController
class DeclarationsController {

    private final LodgementEndpoint lodgement;
    private final Declarations declarations;
    private final Replay replay;
    private final Journal journal;

    DeclarationsController(LodgementEndpoint lodgement, Declarations declarations, Replay replay, Journal journal) {
        this.lodgement = lodgement;
        this.declarations = declarations;
        this.replay = replay;
        this.journal = journal;
    }

    @PostMapping(LodgementEndpoint.PATH)
    ResponseEntity<byte[]> lodge(
            HttpServletRequest request,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        return lodgement.lodge(request, caller, key);
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
