package thongquan.server.rehearsal.web;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.CorrectionLists;
import thongquan.server.rehearsal.FilingFilter;
import thongquan.server.rehearsal.FilingsCsv;
import thongquan.server.rehearsal.ListedCorrections;
import thongquan.server.rehearsal.Notices;
import thongquan.server.rehearsal.OrderForm;
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.RehearsalOrder;
import thongquan.server.rehearsal.Rehearsals;
import thongquan.server.rehearsal.StartOutcome;

/** Rehearsals of law: begin one, see how far it is and what it found, tell the traders, issue the list of a correction. */
@RestController
class RehearsalsController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int MOST_LISTED = 100;
    private static final int MOST_FILINGS = 1_000;
    private static final int MOST_IN_FILE = 100_000;

    private final Rehearsals rehearsals;
    private final Notices notices;
    private final CorrectionLists lists;

    RehearsalsController(Rehearsals rehearsals, Notices notices, CorrectionLists lists) {
        this.rehearsals = rehearsals;
        this.notices = notices;
        this.lists = lists;
    }

    @PostMapping("/api/rehearsals")
    ResponseEntity<byte[]> begin(@RequestBody OrderForm form, Caller caller) {
        return switch (rehearsals.begin(form, caller)) {
            case StartOutcome.Started(var id) ->
                ResponseEntity.accepted()
                        .header("Location", "/api/rehearsals/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new CanonicalWriter()
                                .object()
                                .name("id")
                                .text(id)
                                .end()
                                .toBytes());
            case StartOutcome.Refused(var findings) ->
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        "This cannot be rehearsed; each finding says why.",
                        findings);
            case StartOutcome.Busy(var running) ->
                Problems.of(HttpStatus.CONFLICT, "busy", "Another rehearsal runs: " + running + ".", List.of());
        };
    }

    @GetMapping("/api/rehearsals")
    ResponseEntity<byte[]> list() {
        return json(RehearsalJson.list(rehearsals.list(MOST_LISTED)));
    }

    @GetMapping("/api/rehearsals/{id}")
    ResponseEntity<byte[]> show(@PathVariable("id") String id) {
        return found(id, rehearsal -> json(RehearsalJson.one(rehearsal)));
    }

    @DeleteMapping("/api/rehearsals/{id}")
    ResponseEntity<byte[]> cancel(@PathVariable("id") String id) {
        return found(id, _ -> rehearsals.cancel(id) ? ResponseEntity.noContent().build() : Problems.notDone());
    }

    @GetMapping("/api/rehearsals/{id}/filings")
    ResponseEntity<byte[]> filings(
            @PathVariable("id") String id,
            FilingQuery query,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        var filter = query.filter(Math.max(0, offset), Math.clamp(limit, 1, MOST_FILINGS));
        return found(
                id, _ -> json(RehearsalJson.filings(rehearsals.filings(id, filter), rehearsals.count(id, filter))));
    }

    @GetMapping("/api/rehearsals/{id}/filings.csv")
    ResponseEntity<byte[]> file(@PathVariable("id") String id, FilingQuery query) {
        return found(
                id,
                _ -> attachment(
                        CSV,
                        "rehearsal-" + id + ".csv",
                        FilingsCsv.of(rehearsals.filings(id, query.filter(0, MOST_IN_FILE)))));
    }

    @PostMapping("/api/rehearsals/{id}/notices")
    ResponseEntity<byte[]> tell(@PathVariable("id") String id, Caller caller) {
        return found(id, rehearsal -> {
            if (rehearsal.state() != RecordedRehearsal.State.DONE) {
                return Problems.notDone();
            }
            return switch (notices.send(rehearsal, caller)) {
                case Notices.Telling.Told(var now) ->
                    json(new CanonicalWriter()
                            .object()
                            .name("sent")
                            .number(now)
                            .end()
                            .toBytes());
                case Notices.Telling.Later(var seconds) -> Problems.later(seconds);
            };
        });
    }

    @PostMapping("/api/rehearsals/{id}/list")
    ResponseEntity<byte[]> issue(@PathVariable("id") String id, Caller caller) {
        return found(id, rehearsal -> {
            if (rehearsal.state() != RecordedRehearsal.State.DONE
                    || rehearsal.order().kind() != RehearsalOrder.Kind.CORRECTION) {
                return Problems.notDone();
            }
            return switch (lists.issue(rehearsal, caller)) {
                case CorrectionLists.Issued.Listed(var list) -> json(signed(list));
                case CorrectionLists.Issued.Refused(var finding) ->
                    Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "No list.", List.of(finding));
                case CorrectionLists.Issued.Later(var seconds) -> Problems.later(seconds);
            };
        });
    }

    @GetMapping("/api/rehearsals/{id}/list")
    ResponseEntity<byte[]> list(@PathVariable("id") String id) {
        return lists.find(id).map(list -> json(signed(list))).orElseGet(Problems::notFound);
    }

    @GetMapping("/api/rehearsals/{id}/list.json")
    ResponseEntity<byte[]> listContent(@PathVariable("id") String id) {
        return lists.find(id)
                .map(list -> attachment(
                        MediaType.APPLICATION_JSON,
                        list.number() + ".json",
                        list.content().array()))
                .orElseGet(Problems::notFound);
    }

    @GetMapping("/api/rehearsals/{id}/list.receipt")
    ResponseEntity<byte[]> listReceipt(@PathVariable("id") String id) {
        return lists.find(id)
                .map(list -> attachment(
                        MediaType.APPLICATION_JSON,
                        list.number() + ".receipt.json",
                        list.receipt().array()))
                .orElseGet(Problems::notFound);
    }

    @GetMapping("/api/rehearsals/{id}/list.csv")
    ResponseEntity<byte[]> listFile(@PathVariable("id") String id) {
        return lists.find(id)
                .map(list -> attachment(CSV, list.number() + ".csv", list.csv().array()))
                .orElseGet(Problems::notFound);
    }

    private static byte[] signed(ListedCorrections list) {
        var out = new CanonicalWriter();
        out.object().name("number").text(list.number());
        out.name("list").json(list.content().array());
        return out.name("receipt").json(list.receipt().array()).end().toBytes();
    }

    private ResponseEntity<byte[]> found(String id, Function<RecordedRehearsal, ResponseEntity<byte[]>> answer) {
        return rehearsals.find(id).map(answer).orElseGet(Problems::notFound);
    }

    static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<byte[]> attachment(MediaType type, String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    /** Which of the filings that change are asked for. */
    record FilingQuery(
            @Nullable String outcome,
            @Nullable String trader,
            @Nullable String hs,
            @Nullable String tax,
            @Nullable String rule) {

        FilingFilter filter(int offset, int limit) {
            return new FilingFilter(given(outcome), given(trader), given(hs), given(tax), given(rule), offset, limit);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
