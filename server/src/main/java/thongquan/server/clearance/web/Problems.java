package thongquan.server.clearance.web;

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

    /** A problem with its findings. */
    static ResponseEntity<byte[]> of(HttpStatus status, String type, String detail, List<Finding> findings) {
        return answer(status).body(body(status, type, detail, findings));
    }

    /** A problem that passes by itself. */
    static ResponseEntity<byte[]> later(HttpStatus status, String type, String detail, int seconds) {
        return answer(status)
                .header("Retry-After", Integer.toString(seconds))
                .body(body(status, type, detail, List.of()));
    }

    /** A filing of more bytes than are taken. */
    static ResponseEntity<byte[]> tooLarge() {
        return of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A filing has at most 64 MiB.", List.of());
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static byte[] body(HttpStatus status, String type, String detail, List<Finding> findings) {
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
        return out.end().toBytes();
    }
}
