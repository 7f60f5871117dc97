package thongquan.core.receipt;

import java.util.List;

/**
 * Proof that one entry stands at an index of the log of a size (RFC 9162 §2.1.3).
 *
 * @param index place of the entry, counted from 0
 * @param size number of entries of the log the proof speaks of
 * @param path hashes of the siblings, from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** Keeps its own copy of the path. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this path leads from the leaf hash to the root; a malformed proof leads nowhere (RFC 9162 §2.1.3.2). */
    public boolean verifies(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var hasher = new Hasher();
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(sibling, hash);
                // A node without a right sibling is carried up unhashed to the level where it is one itself.
                int carried = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= carried;
                last >>= carried;
            } else {
                hash = hasher.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
