package thongquan.core.receipt;

import java.util.List;

/**
 * Proof that an earlier log is the beginning of a later one: nothing was changed, taken out or put in between (RFC
 * 9162 §2.1.4).
 *
 * @param oldSize number of entries of the earlier log
 * @param newSize number of entries of the later log
 * @param path hashes in the order of the standard
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

    /** Keeps its own copy of the path. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the earlier root grows into the later one by this proof (RFC 9162 §2.1.4.2). */
    public boolean verifies(Hash oldRoot, Hash newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        if (oldSize == 0) {
            // Every log begins with the empty one.
            return path.isEmpty() && oldRoot.equals(MerkleLog.EMPTY);
        }
        if (Long.bitCount(oldSize) == 1) {
            // The earlier log is one whole subtree: its root is the first hash and need not be told.
            return climbs(oldRoot, path, oldRoot, newRoot);
        }
        return !path.isEmpty() && climbs(path.getFirst(), path.subList(1, path.size()), oldRoot, newRoot);
    }

    private boolean climbs(Hash start, List<Hash> siblings, Hash oldRoot, Hash newRoot) {
        var hasher = new Hasher();
        int whole = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >> whole;
        long last = (newSize - 1) >> whole;
        var older = start;
        var newer = start;
        for (var sibling : siblings) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = hasher.node(sibling, older);
                newer = hasher.node(sibling, newer);
                int carried = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= carried;
                last >>= carried;
            } else {
                newer = hasher.node(newer, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
    }
}
