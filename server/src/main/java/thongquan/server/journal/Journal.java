package thongquan.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import thongquan.core.receipt.ConsistencyProof;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.InclusionProof;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.ReleaseFacts;
import thongquan.core.receipt.ReleaseToken;
import thongquan.core.receipt.SignedHead;

/** The append-only record of what reached customs and what customs answered. */
public interface Journal {

    /**
     * Records an entry with its effects and waits until that is durable. Two entries under one key of a sender are one:
     * the second gets the first.
     *
     * @throws Overtaken where the entry takes more of a balance than is left by now; nothing of it is recorded
     */
    Appended append(Entry entry);

    /** The entry a sender filed under a key. */
    Optional<RecordedEntry> find(String sender, String key);

    /** All entries of a number, oldest first; none where there is no such number. */
    List<RecordedEntry> list(String number);

    /**
     * Entries from a position on, in the order of the log, at most so many. Positions have no gaps, so a reader takes the
     * whole log in parts without holding it.
     */
    List<RecordedEntry> list(long from, int limit);

    /**
     * What was decided under an edition of the law and a release of the rules, after a position of the log and in its
     * order, at most so many; without the contents of the entries.
     */
    List<EntryOutline> listDecided(String lawEdition, String ruleRelease, long after, int limit);

    /**
     * A position before which no entry was received since that moment: where to begin to read. Entries are not strictly
     * in the order of their receipt, so some after it may be older.
     */
    long positionSince(Instant since);

    /** The receipt of an entry, byte for byte as it was given out first. */
    Receipt receipt(RecordedEntry entry);

    /** Events after a place in the feed, at most so many. */
    List<RecordedEvent> events(EventScope scope, long after, int limit);

    /** The place of the newest event in the feed; 0: there is none yet. */
    long lastCursor();

    /** Waits until events may have come after this place, or the time is over. */
    void awaitEvents(long after, java.time.Duration time) throws InterruptedException;

    /** How many entries the log holds. */
    long size();

    /** The newest signed heads, newest first. */
    List<SignedHead> heads(int limit);

    /** The proof that an entry is in the log of a size, where both exist. */
    Optional<InclusionProof> inclusion(long position, long size);

    /** The proof that the log of one size is the beginning of the log of a later one, where both exist. */
    Optional<ConsistencyProof> consistency(long from, long to);

    /** Signs the facts of a release, as they are now, with the key of the log. */
    ReleaseToken sign(ReleaseFacts facts);

    /** The public key that checks the log's heads. */
    HeadVerifier publicKey();
}
