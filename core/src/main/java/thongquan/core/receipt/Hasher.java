package thongquan.core.receipt;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One SHA-256 engine reused for the many hashes of one operation; for one thread at a time. */
final class Hasher {
    /** RFC 9162 §2.1.1 keeps leaves and nodes apart, so that no node can be passed off as a leaf. */
    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    private final MessageDigest digest;

    Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    byte[] sha256(byte[] content) {
        return digest.digest(content);
    }

    byte[] leaf(byte[] entry) {
        digest.update(LEAF);
        return digest.digest(entry);
    }

    Hash node(Hash left, Hash right) {
        var out = new byte[Hash.LENGTH];
        digest.update(NODE);
        digest.update(left.raw());
        digest.update(right.raw());
        finish(out, 0);
        return Hash.owning(out);
    }

    /** Hashes the two neighbours that stand at {@code pair} into the 32 bytes at {@code parent} of the same array. */
    void node(byte[] hashes, int pair, int parent) {
        digest.update(NODE);
        digest.update(hashes, pair, 2 * Hash.LENGTH);
        finish(hashes, parent);
    }

    private void finish(byte[] out, int offset) {
        try {
            digest.digest(out, offset, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 digest fits 32 bytes", e);
        }
    }
}
