package thongquan.server.journal;

import thongquan.core.receipt.Receipt;

/** What became of an entry that was to be recorded. */
public sealed interface Appended {

    /** It is recorded, durably, with all its effects. */
    record Recorded(Receipt receipt) implements Appended {}

    /** The sender's key was used before: this is the entry recorded then. */
    record Known(RecordedEntry entry) implements Appended {}

    /**
     * There is no room now; nothing was kept.
     *
     * @param ownLane whether the sender alone has too much waiting, rather than everyone together
     */
    record Full(boolean ownLane, int retryAfterSeconds) implements Appended {}

    /** The database was away: whether the entry was recorded is not known. The same key is safe to send again. */
    record Unknown(int retryAfterSeconds) implements Appended {}
}
