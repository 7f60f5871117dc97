package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.FindingJson;
import thongquan.formats.Reading;
import thongquan.formats.table.TableDoor;
import thongquan.formats.table.TableFiling;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftTables;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.Sending;

/** Drafts without the pages: a spreadsheet becomes a draft with its findings, and a draft a declaration. */
@RestController
class DraftsController {

    private static final int MOST = 64 * 1024 * 1024;

    private final Drafts drafts;
    private final DraftTables tables;
    private final Sending sending;

    DraftsController(Drafts drafts, DraftTables tables, Sending sending) {
        this.drafts = drafts;
        this.tables = tables;
        this.sending = sending;
    }

    @PostMapping("/api/drafts")
    ResponseEntity<byte[]> begin(HttpServletRequest request, Caller caller) throws IOException {
        var refusal = refusal(request);
        if (refusal != null) {
            return refusal;
        }
        var body = request.getInputStream().readNBytes(MOST);
        return switch (tables.read(body)) {
            case Reading.Unreadable<TableFiling>(var findings) -> refused(findings);
            case Reading.Read<TableFiling> read -> {
                var filled = tables.begin(read.filing(), read.warnings(), caller);
                yield ResponseEntity.created(
                                URI.create("/api/drafts/" + filled.draft().id()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(DraftJson.checked(drafts.check(filled.draft()), drafts, filled));
            }
        };
    }

    @PostMapping("/api/drafts/{draft}/items")
    ResponseEntity<byte[]> fill(
            @PathVariable("draft") String id,
            @RequestParam(name = "place", defaultValue = "behind") String place,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        var refusal = refusal(request);
        if (refusal != null) {
            return refusal;
        }
        var body = request.getInputStream().readNBytes(MOST);
        return typed(id, caller, draft -> {
            var filled = tables.fill(draft, body, place.equals("instead"), caller);
            return filled.isRefused()
                    ? refused(filled.findings())
                    : ok(DraftJson.checked(drafts.check(filled.draft()), drafts, filled));
        });
    }

    private static @Nullable ResponseEntity<byte[]> refusal(HttpServletRequest request) {
        if (!TableDoor.isTable(request.getContentType() == null ? "" : request.getContentType())) {
            return problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "media-type",
                    "Send text/csv or " + TableDoor.XLSX + "; lodge JSON and XML at /api/declarations.",
                    List.of());
        }
        return request.getContentLengthLong() > MOST
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A table has at most 64 MiB.", List.of())
                : null;
    }

    @GetMapping("/api/drafts")
    ResponseEntity<byte[]> list(Caller caller) {
        return ok(DraftJson.list(drafts.list(caller), drafts));
    }

    @GetMapping("/api/drafts/{draft}")
    ResponseEntity<byte[]> show(@PathVariable("draft") String id, Caller caller) {
        return typed(id, caller, draft -> ok(DraftJson.checked(drafts.check(draft), drafts, null)));
    }

    @DeleteMapping("/api/drafts/{draft}")
    ResponseEntity<byte[]> discard(@PathVariable("draft") String id, Caller caller) {
        return typed(id, caller, draft -> {
            drafts.discard(draft);
            return ResponseEntity.noContent().build();
        });
    }

    /** Sent twice it is lodged once: the draft is its own key. */
    @PostMapping("/api/drafts/{draft}/lodgement")
    ResponseEntity<byte[]> lodge(@PathVariable("draft") String id, Caller caller) {
        var draft = drafts.find(id, caller).orElse(null);
        if (draft == null) {
            return notFound();
        }
        if (draft.number() != null) {
            return lodged(HttpStatus.OK, draft.number());
        }
        return switch (sending.lodge(draft, caller)) {
            case LodgementOutcome.Registered registered -> lodged(HttpStatus.CREATED, registered.number());
            case LodgementOutcome.KeyReused(var number) -> lodged(HttpStatus.OK, number);
            case LodgementOutcome.Refused(var findings) -> refused(findings);
            case LodgementOutcome.Full _, LodgementOutcome.Unknown _ ->
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        "Customs could not answer in time; send it again: a draft is lodged once.",
                        List.of());
        };
    }

    private static ResponseEntity<byte[]> lodged(HttpStatus status, String number) {
        return ResponseEntity.status(status)
                .header("Location", "/api/declarations/" + number)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new CanonicalWriter()
                        .object()
                        .name("number")
                        .text(number)
                        .end()
                        .toBytes());
    }

    private ResponseEntity<byte[]> typed(String id, Caller caller, Function<Draft, ResponseEntity<byte[]>> answer) {
        return drafts.find(id, caller)
                .filter(draft -> draft.number() == null && draft.file() == null)
                .map(answer)
                .orElseGet(DraftsController::notFound);
    }

    private static ResponseEntity<byte[]> ok(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<byte[]> refused(List<Finding> findings) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "refused", "Nothing was kept; each finding says why.", findings);
    }

    private static ResponseEntity<byte[]> notFound() {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is no draft of that id among yours.", List.of());
    }

    private static ResponseEntity<byte[]> problem(
            HttpStatus status, String type, String detail, List<Finding> findings) {
        var out = new CanonicalWriter();
        out.object().name("type").text("/problems/" + type);
        out.name("title").text(status.getReasonPhrase());
        out.name("status").number(status.value());
        out.name("detail").text(detail);
        if (!findings.isEmpty()) {
            out.name("findings").array();
            findings.forEach(finding -> FindingJson.write(finding, out));
            out.endArray();
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(out.end().toBytes());
    }
}
