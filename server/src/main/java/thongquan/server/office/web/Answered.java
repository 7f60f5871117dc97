package thongquan.server.office.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import thongquan.core.check.Finding;
import thongquan.server.office.OfficeOutcome;

/** Answers to programs: whose a case is now, or an RFC 9457 problem with findings. */
final class Answered {

    private Answered() {}

    static ResponseEntity<?> of(OfficeOutcome outcome) {
        return switch (outcome) {
            case OfficeOutcome.Done(var holding) -> ResponseEntity.ok(holding);
            case OfficeOutcome.Nothing _ -> ResponseEntity.noContent().build();
            case OfficeOutcome.Refused(var findings) -> refused(findings);
        };
    }

    static ResponseEntity<?> of(List<Finding> findings) {
        return findings.isEmpty() ? ResponseEntity.noContent().build() : refused(findings);
    }

    static ResponseEntity<?> ended(boolean ended) {
        return ended ? ResponseEntity.noContent().build() : notFound();
    }

    static ResponseEntity<?> notFound() {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is none of that name in your office.", List.of());
    }

    private static ResponseEntity<?> refused(List<Finding> findings) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "refused", "Nothing was done; each finding says why.", findings);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String type, String detail, List<Finding> findings) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        if (!findings.isEmpty()) {
            problem.setProperty(
                    "findings", findings.stream().map(Answered::finding).toList());
        }
        return ResponseEntity.of(problem).build();
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "severity", "error",
                "pointer", finding.pointer(),
                "message",
                        Map.of(
                                "vi",
                                finding.message().vi(),
                                "en",
                                finding.message().en()),
                "basis", finding.basis());
    }
}
