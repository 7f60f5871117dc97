package thongquan.server.journal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.SignedHead;
import thongquan.server.journal.Journal;

/** The Merkle log in the open: signed heads, and proofs that entries are in it and that it was only ever grown. */
@RestController
class LogController {

    private static final int MOST = 100;

    private final Journal journal;

    LogController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/api/journal/key")
    ResponseEntity<byte[]> key() {
        var key = journal.publicKey();
        return json(new CanonicalWriter()
                .object()
                .name("algorithm")
                .text("Ed25519")
                .name("publicKey")
                .text(key.base64())
                .name("fingerprint")
                .text(key.fingerprint())
                .end()
                .toBytes());
    }

    @GetMapping("/api/journal/heads")
    ResponseEntity<byte[]> heads(@RequestParam(defaultValue = "10") int limit) {
        var out = new CanonicalWriter();
        out.array();
        journal.heads(Math.clamp(limit, 1, MOST)).forEach(head -> write(head, out));
        return json(out.endArray().toBytes());
    }

    @GetMapping("/api/journal/inclusion")
    ResponseEntity<byte[]> inclusion(@RequestParam long position, @RequestParam long size) {
        return path(journal.inclusion(position, size).map(proof -> proof.path()));
    }

    @GetMapping("/api/journal/consistency")
    ResponseEntity<byte[]> consistency(@RequestParam long from, @RequestParam long to) {
        return path(journal.consistency(from, to).map(proof -> proof.path()));
    }

    private static ResponseEntity<byte[]> path(Optional<List<Hash>> path) {
        if (path.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var out = new CanonicalWriter();
        out.object().name("path").array();
        path.get().forEach(hash -> out.text(hash.hex()));
        return json(out.endArray().end().toBytes());
    }

    private static void write(SignedHead head, CanonicalWriter out) {
        out.object().name("origin").text(head.origin());
        out.name("size").number(head.size());
        out.name("root").text(head.root().hex());
        out.name("at").text(head.at().toString());
        out.name("key").text(head.keyId());
        out.name("signature").text(head.signature()).end();
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
