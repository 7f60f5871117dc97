package thongquan.core.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the journal swears to about one entry: who sent what and when, and the digests of the filing and of the
 * decision. Their canonical bytes are the leaf of the Merkle tree.
 *
 * @param kind kind of the entry, such as DECLARATION or AMENDMENT
 * @param number number of the declaration or other document, as printed
 * @param version version of the document, from 0
 * @param sender who lodged it, as identified to customs
 * @param idempotencyKey key under which the sender may repeat the filing harmlessly
 * @param receivedAt when customs received it; kept to the microsecond, as the journal stores it
 * @param filing SHA-256 of the bytes lodged
 * @param decision SHA-256 of the canonical bytes of the decision
 */
public record EntryFacts(
        String kind,
        String number,
        int version,
        String sender,
        String idempotencyKey,
        Instant receivedAt,
        Hash filing,
        Hash decision) {

    /** Names the encoding, so that a later one can never be read as this one. */
    private static final String ENCODING = "thongquan/entry/1";

    /**
     * Cuts the time to the microsecond. Text that is not well-formed Unicode has no bytes of its own and is an {@link
     * IllegalArgumentException}, as is a negative version.
     */
    public EntryFacts {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        if (version < 0) {
            throw new IllegalArgumentException("A version is not negative: " + version);
        }
        for (var text : List.of(kind, number, sender, idempotencyKey)) {
            requireWellFormed(text);
        }
    }

    /**
     * The leaf: the name of the encoding and then each fact in the order of this record as UTF-8 text (digests in
     * hexadecimal, the time in ISO 8601), each preceded by its length in bytes as a 32-bit big-endian number.
     */
    public byte[] canonicalBytes() {
        byte[][] parts = {
            utf8(ENCODING),
            utf8(kind),
            utf8(number),
            utf8(Integer.toString(version)),
            utf8(sender),
            utf8(idempotencyKey),
            utf8(receivedAt.toString()),
            utf8(filing.hex()),
            utf8(decision.hex())
        };
        int length = 0;
        for (var part : parts) {
            length += Integer.BYTES + part.length;
        }
        var leaf = ByteBuffer.allocate(length);
        for (var part : parts) {
            leaf.putInt(part.length).put(part);
        }
        return leaf.array();
    }

    /** The hash under which the entry hangs in the tree. */
    public Hash leafHash() {
        return MerkleLog.leafHash(canonicalBytes());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void requireWellFormed(String text) {
        // Unpaired surrogates would all become "?" in UTF-8, and two different entries one leaf.
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("Half a character in the text of an entry");
        }
    }
}
