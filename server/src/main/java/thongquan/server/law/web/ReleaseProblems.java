package thongquan.server.law.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.LawJson;
import thongquan.formats.law.PackFinding;
import thongquan.server.law.ReleaseObstacle;

/** What cannot be done to a release, as RFC 9457 problems. */
final class ReleaseProblems {

    private ReleaseProblems() {}

    /** A problem. */
    static ResponseEntity<byte[]> of(HttpStatus status, String type, String detail) {
        return body(status, type, detail, List.of());
    }

    /** What stands in the way: unknown is 404, a record that is away passes, the rest is a conflict. */
    static ResponseEntity<byte[]> of(ReleaseObstacle obstacle) {
        var status =
                switch (obstacle) {
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
                    case REASON_MISSING, REASON_LONG -> HttpStatus.BAD_REQUEST;
                    case NOT_DRAFT,
                            NOT_PROPOSED,
                            OWN_PROPOSAL,
                            OWN_WITHDRAWAL,
                            NOT_REHEARSED,
                            BASE_MOVED,
                            TOO_LATE,
                            NOT_AFTER_LAST,
                            ALREADY_WITHDRAWN,
                            FOLLOWED,
                            OVERTAKEN -> HttpStatus.CONFLICT;
                };
        var type = obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of(status, type, obstacle.says().vi() + " / " + obstacle.says().en());
    }

    /** Everything that is wrong with what was sent. */
    static ResponseEntity<byte[]> flawed(List<PackFinding> findings) {
        return body(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "flawed",
                "Nothing of the release is kept; each finding says where and why.",
                findings);
    }

    private static ResponseEntity<byte[]> body(
            HttpStatus status, String type, String detail, List<PackFinding> findings) {
        var out = new CanonicalWriter().object().name("type").text("/problems/" + type);
        out.name("title").text(status.getReasonPhrase());
        out.name("status").number(status.value());
        out.name("detail").text(detail);
        if (!findings.isEmpty()) {
            LawJson.findings(findings, out.name("findings"));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(out.end().toBytes());
    }
}
