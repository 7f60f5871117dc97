package thongquan.server.clearance.web;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.receipt.ReleaseFacts;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Releases;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;

/** The release token: for those whose declaration it is, and its check for anybody who holds one. */
@RestController
class ReleaseController {

    private final Declarations declarations;
    private final Releases releases;
    private final Journal journal;

    ReleaseController(Declarations declarations, Releases releases, Journal journal) {
        this.declarations = declarations;
        this.releases = releases;
        this.journal = journal;
    }

    @GetMapping("/api/declarations/{number}/release")
    ResponseEntity<byte[]> token(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> {
                    var token = releases.token(found);
                    var out = new CanonicalWriter().object().name("token").text(token.text());
                    facts(token, out);
                    return json(out);
                })
                .orElseGet(() -> Problems.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "There is no declaration of that number among yours.",
                        List.of()));
    }

    /** Whether a token holds, and what became of the declaration since; for a gate that is online. */
    @GetMapping("/api/release-check")
    ResponseEntity<byte[]> check(@RequestParam(name = "token", defaultValue = "") String token) {
        var out = new CanonicalWriter().object();
        switch (ReleaseToken.verify(token.strip(), journal.publicKey())) {
            case ReleaseToken.Checked.Fails(var flaw) -> {
                out.name("holds").bool(false);
                out.name("flaw").text(flaw.name());
                out.name("message").object().name("vi").text(flaw.vi());
                out.name("en").text(flaw.en()).end();
            }
            case ReleaseToken.Checked.Holds(var held) -> {
                out.name("holds").bool(true);
                facts(held, out);
                releases.since(held).ifPresent(since -> {
                    out.name("latest").bool(since.isLatest());
                    out.name("stateNow").text(since.state().name());
                    out.name("overtaken").bool(since.isOvertaken());
                });
            }
        }
        return json(out);
    }

    private static void facts(ReleaseToken token, CanonicalWriter out) {
        ReleaseFacts facts = token.facts();
        out.name("number").text(facts.number());
        out.name("version").number(facts.version());
        out.name("state").text(facts.state().name());
        out.name("released").bool(facts.isReleased());
        out.name("channel").text(facts.channel().name());
        if (facts.releasedAt() != null) {
            out.name("releasedAt").text(facts.releasedAt().toString());
        }
        out.name("office").text(facts.office());
        out.name("containers").array();
        facts.containers().forEach(out::text);
        out.endArray();
        out.name("containerCount").number(facts.containerCount());
        out.name("packages").number(facts.packages());
        out.name("decisionSha256").text(facts.decision().hex());
        out.name("signedAt").text(token.signedAt().toString());
    }

    private static ResponseEntity<byte[]> json(CanonicalWriter out) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(out.end().toBytes());
    }
}
