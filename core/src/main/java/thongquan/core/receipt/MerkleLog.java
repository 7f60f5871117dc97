package thongquan.core.receipt;

/** The hashes of a Merkle log as RFC 9162 §2.1 (and RFC 6962 before it) defines them. */
public final class MerkleLog {

    /** The root of a log without entries: the digest of nothing. */
    public static final Hash EMPTY = Hash.sha256(new byte[0]);

    private MerkleLog() {}

    /** The hash under which an entry hangs in the tree: SHA-256(0x00 || entry). */
    public static Hash leafHash(byte[] entry) {
        return Hash.owning(new Hasher().leaf(entry));
    }

    /** The hash of an inner node: SHA-256(0x01 || left || right). */
    public static Hash nodeHash(Hash left, Hash right) {
        return new Hasher().node(left, right);
    }
}
