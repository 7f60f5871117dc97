package thongquan.server.rehearsal.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.FindingJson;

/** Answers that say no: RFC 9457 problems, with the findings where there are any. */
final class Problems {

    private Problems() {}

    static ResponseEntity<byte[]> of(HttpStatus status, String type, String detail, List<Finding> findings) {
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

    static ResponseEntity<byte[]> later(int seconds) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "The journal takes nothing now; ask again in " + seconds + " s.",
                List.of());
    }

    static ResponseEntity<byte[]> notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing of that name among what is yours.", List.of());
    }

    static ResponseEntity<byte[]> notDone() {
        return of(HttpStatus.CONFLICT, "not-done", "The rehearsal is not done, or is of another kind.", List.of());
    }
}
