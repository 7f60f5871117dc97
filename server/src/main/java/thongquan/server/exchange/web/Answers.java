package thongquan.server.exchange.web;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.FindingJson;
import thongquan.server.exchange.ExchangeRule;

/** Answers of this module: JSON, and RFC 9457 problems with findings. */
final class Answers {

    private Answers() {}

    static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    static ResponseEntity<byte[]> unknownTypes(Collection<String> unknown, String place) {
        return wrong(unknown.stream()
                .map(type -> ExchangeRule.TYPE.finding(place, type))
                .toList());
    }

    static ResponseEntity<byte[]> wrong(List<Finding> findings) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid",
                        findings.getFirst().message().en(),
                        findings));
    }

    static ResponseEntity<byte[]> notFound() {
        return problem(
                HttpStatus.NOT_FOUND,
                problem(HttpStatus.NOT_FOUND, "not-found", "There is none of that name among yours.", List.of()));
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    static byte[] problem(HttpStatus status, String type, String detail, List<Finding> findings) {
        var out = new CanonicalWriter().object().name("type").text("/problems/" + type);
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
