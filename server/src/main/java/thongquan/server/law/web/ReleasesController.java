package thongquan.server.law.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.LawJson;
import thongquan.server.law.LawRegister;
import thongquan.server.law.LawRelease;
import thongquan.server.law.LawReleases;
import thongquan.server.law.ReleaseObstacle;
import thongquan.server.law.ReleaseOutcome;
import thongquan.server.party.Caller;

/** Releases of law: load one, see what it changes, propose, approve and withdraw it. */
@RestController
class ReleasesController {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_ROWS = 1000;

    private final LawReleases releases;
    private final LawRegister register;

    ReleasesController(LawReleases releases, LawRegister register) {
        this.releases = releases;
        this.register = register;
    }

    @GetMapping("/api/law/releases")
    ResponseEntity<byte[]> list() {
        var timeline = register.timeline();
        var out = new CanonicalWriter().object().name("inForce").array();
        timeline.stretches().forEach(stretch -> ReleaseJson.stretch(stretch, out));
        out.endArray().name("releases").array();
        releases.list().forEach(release -> ReleaseJson.release(release, timeline, out));
        return json(HttpStatus.OK, out.endArray().end());
    }

    @PostMapping("/api/law/releases")
    ResponseEntity<byte[]> load(HttpServletRequest request, Caller caller) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return tooLarge();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? tooLarge() : answer(releases.load(body, caller), HttpStatus.CREATED);
    }

    private static ResponseEntity<byte[]> tooLarge() {
        return ReleaseProblems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A release has at most 64 MiB.");
    }

    @GetMapping("/api/law/releases/{id}")
    ResponseEntity<byte[]> show(@PathVariable(name = "id") String id) {
        return with(id, release -> {
            var out = new CanonicalWriter();
            ReleaseJson.release(release, register.timeline(), out);
            return out;
        });
    }

    @GetMapping("/api/law/releases/{id}/diff")
    ResponseEntity<byte[]> difference(@PathVariable(name = "id") String id, Caller caller) {
        return with(id, release -> {
            var out = new CanonicalWriter();
            LawJson.difference(ReleaseJson.visible(releases.difference(release), caller), out);
            return out;
        });
    }

    @GetMapping("/api/law/releases/{id}/findings")
    ResponseEntity<byte[]> findings(@PathVariable(name = "id") String id) {
        return with(id, release -> {
            var out = new CanonicalWriter().object().name("findings");
            LawJson.findings(releases.findings(release), out);
            return out.end();
        });
    }

    @GetMapping("/api/law/releases/{id}/decisions")
    ResponseEntity<byte[]> decisions(
            @PathVariable(name = "id") String id, @RequestParam(name = "after", defaultValue = "-1") long after) {
        return with(id, release -> ReleaseJson.decisions(releases.decided(release, after, MOST_ROWS)));
    }

    @PostMapping("/api/law/releases/{id}/propose")
    ResponseEntity<byte[]> propose(@PathVariable(name = "id") String id, Caller caller) {
        return answer(releases.propose(id, caller), HttpStatus.OK);
    }

    @PostMapping("/api/law/releases/{id}/approve")
    ResponseEntity<byte[]> approve(@PathVariable(name = "id") String id, Caller caller) {
        return answer(releases.approve(id, caller), HttpStatus.OK);
    }

    @PostMapping("/api/law/releases/{id}/withdraw")
    ResponseEntity<byte[]> withdraw(
            @PathVariable(name = "id") String id,
            @RequestBody(required = false) @Nullable Map<String, String> body,
            Caller caller) {
        var reason = Optional.ofNullable(body).map(given -> given.get("reason")).orElse("");
        return answer(releases.withdraw(id, caller, reason), HttpStatus.OK);
    }

    private ResponseEntity<byte[]> with(String id, Function<LawRelease, CanonicalWriter> answer) {
        return releases.find(id)
                .map(release -> json(HttpStatus.OK, answer.apply(release)))
                .orElseGet(() -> ReleaseProblems.of(ReleaseObstacle.UNKNOWN));
    }

    private ResponseEntity<byte[]> answer(ReleaseOutcome outcome, HttpStatus done) {
        return switch (outcome) {
            case ReleaseOutcome.Done(var release) -> {
                var out = new CanonicalWriter();
                ReleaseJson.release(release, register.timeline(), out);
                yield json(done, out);
            }
            case ReleaseOutcome.Refused(var obstacle) -> ReleaseProblems.of(obstacle);
            case ReleaseOutcome.Flawed(var findings) -> ReleaseProblems.flawed(findings);
            case ReleaseOutcome.NameTaken(var id) ->
                ReleaseProblems.of(
                        HttpStatus.CONFLICT, "name-taken", "There is a release " + id + " that is no draft any more.");
        };
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, CanonicalWriter out) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.toBytes());
    }
}
