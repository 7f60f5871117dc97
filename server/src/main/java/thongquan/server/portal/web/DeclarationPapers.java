package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Releases;
import thongquan.server.clearance.Replay;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.party.Caller;
import thongquan.server.portal.proof.DeclarationCopy;
import thongquan.server.portal.proof.Paper;

/** A declaration on paper: any version of it, and the release that a gate can check with the network off. */
@Controller
class DeclarationPapers {

    private final Declarations declarations;
    private final Releases releases;
    private final Replay replay;
    private final Paper paper;
    private final Pages pages;

    DeclarationPapers(Declarations declarations, Releases releases, Replay replay, Paper paper, Pages pages) {
        this.declarations = declarations;
        this.releases = releases;
        this.replay = replay;
        this.paper = paper;
        this.pages = pages;
    }

    /** A version, the one that counts where none is named. */
    @GetMapping("/api/declarations/{number}/copy.pdf")
    ResponseEntity<byte[]> copy(
            @PathVariable("number") String number,
            @RequestParam(name = "version", required = false) @Nullable Integer version,
            Caller caller,
            HttpServletRequest request) {
        return declarations
                .find(number, caller)
                .flatMap(found -> declarations.versions(found).stream()
                        .filter(entry -> entry.version() == (version == null ? found.version() : version))
                        .findFirst()
                        .map(entry -> print(found, entry, false, request)))
                .orElseGet(DeclarationPapers::notFound);
    }

    /** The release, for the gate. */
    @GetMapping("/api/declarations/{number}/release.pdf")
    ResponseEntity<byte[]> release(
            @PathVariable("number") String number, Caller caller, HttpServletRequest request) {
        var found = declarations.find(number, caller).orElse(null);
        if (found == null) {
            return notFound();
        }
        if (releases.releasedAt(found).isEmpty()) {
            return problem(
                    HttpStatus.CONFLICT,
                    "not-released",
                    "The goods of declaration " + found.number() + " are not released: " + found.state() + ".");
        }
        return declarations.versions(found).stream()
                .filter(entry -> entry.version() == found.version())
                .findFirst()
                .map(entry -> print(found, entry, true, request))
                .orElseGet(DeclarationPapers::notFound);
    }

    private ResponseEntity<byte[]> print(
            DeclarationSummary found, RecordedEntry entry, boolean isRelease, HttpServletRequest request) {
        var page = pages.of(request);
        // A version that was overtaken gets no token: at a gate it could pass for the one that counts.
        var token = entry.version() == found.version() ? releases.token(found) : null;
        var copy = new DeclarationCopy(
                found,
                entry,
                replay.again(entry),
                declarations.acts(found),
                token,
                token == null ? null : address(token),
                isRelease);
        var name = (isRelease ? "release-" : "declaration-") + found.number() + "-" + entry.version() + "-"
                + page.language().tag() + ".pdf";
        return ProofPapers.file(name, MediaType.APPLICATION_PDF, paper.print(copy, page));
    }

    private static String address(ReleaseToken token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify")
                .queryParam("t", token.text())
                .toUriString();
    }

    private static ResponseEntity<byte[]> notFound() {
        return problem(
                HttpStatus.NOT_FOUND, "not-found", "There is no such version of a declaration among yours.");
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String type, String detail) {
        var out = new CanonicalWriter().object().name("type").text("/problems/" + type);
        out.name("title").text(status.getReasonPhrase());
        out.name("status").number(status.value());
        out.name("detail").text(detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(out.end().toBytes());
    }
}
