package thongquan.server.ruling.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import thongquan.core.check.Finding;
import thongquan.server.ruling.CaseOutcome;

/** Answers to programs: what came of it as the request stands now, or an RFC 9457 problem with findings. */
final class Answered {

    private Answered() {}

    static ResponseEntity<?> of(CaseOutcome outcome, HttpStatus done) {
        return switch (outcome) {
            case CaseOutcome.Done(var theCase) ->
                ResponseEntity.status(done)
                        .header("Location", "/api/rulings/requests/" + theCase.id())
                        .body(CaseAnswer.of(theCase));
            case CaseOutcome.Wrong(var findings) ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        "Nothing was kept; each finding says why.",
                        findings);
            case CaseOutcome.NotNow(var finding) ->
                problem(HttpStatus.CONFLICT, "not-now", finding.message().en(), List.of(finding));
            case CaseOutcome.Unknown _ -> notFound();
        };
    }

    static ResponseEntity<?> notFound() {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is none of that name among yours.", List.of());
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
        var message =
                Map.of("vi", finding.message().vi(), "en", finding.message().en());
        return finding.suggestion() == null
                ? Map.of(
                        "code", finding.code(),
                        "severity", "error",
                        "pointer", finding.pointer(),
                        "message", message,
                        "basis", finding.basis())
                : Map.of(
                        "code", finding.code(),
                        "severity", "error",
                        "pointer", finding.pointer(),
                        "message", message,
                        "basis", finding.basis(),
                        "suggestion", finding.suggestion());
    }
}
