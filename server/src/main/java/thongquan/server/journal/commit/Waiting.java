package thongquan.server.journal.commit;

import java.util.concurrent.CompletableFuture;
import thongquan.core.receipt.EntryFacts;
import thongquan.core.receipt.Hash;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;

/** An entry on its way into the journal, and the sender who waits for it. */
final class Waiting {

    final Entry entry;
    final EntryFacts facts;
    final Hash leaf;
    final CompletableFuture<Appended> outcome = new CompletableFuture<>();

    Waiting(Entry entry) {
        this.entry = entry;
        this.facts = new EntryFacts(
                entry.kind(),
                entry.number(),
                entry.version(),
                entry.sender(),
                entry.key(),
                entry.receivedAt(),
                Hash.ofHex(entry.filing().hash()),
                Hash.ofHex(entry.decision().hash()));
        this.leaf = facts.leafHash();
    }
}
