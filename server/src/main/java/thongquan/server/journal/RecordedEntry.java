package thongquan.server.journal;

import java.time.Instant;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.receipt.EntryFacts;
import thongquan.core.receipt.Hash;

/**
 * An entry as it stands in the journal.
 *
 * @param position its leaf in the Merkle log
 */
public record RecordedEntry(
        long position,
        String kind,
        String number,
        int version,
        String sender,
        String key,
        Instant receivedAt,
        String contentType,
        CanonicalBytes filing,
        CanonicalBytes decision,
        CanonicalBytes sealed,
        String lawEdition,
        String ruleRelease) {

    /** What the leaf in the log commits to. */
    public EntryFacts facts() {
        return new EntryFacts(
                kind, number, version, sender, key, receivedAt, Hash.ofHex(filing.hash()), Hash.ofHex(decision.hash()));
    }
}
