package thongquan.server.journal;

import java.time.Instant;

/**
 * An entry without its contents.
 *
 * @param position its leaf in the Merkle log
 */
public record EntryOutline(long position, String kind, String number, int version, String sender, Instant receivedAt) {}
