package thongquan.core.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree as it stood at one size, for the proofs of one request; for one thread at a time. */
final class TreeView {
    private final Tree tree;
    private final long size;
    private final Hasher hasher = new Hasher();
    private final Map<TileAddress, TileNodes> tiles = new HashMap<>();

    /** By height, the hash over the entries after the last whole subtree of that height; null where there are none. */
    private final @Nullable Hash[] rest;

    TreeView(Tree tree, long size) {
        this.tree = tree;
        this.size = size;
        this.rest = rest();
    }

    private @Nullable Hash[] rest() {
        int heights = Long.SIZE - Long.numberOfLeadingZeros(size);
        var hashes = new @Nullable Hash[heights + 1];
        for (int height = 0; height < heights; height++) {
            var below = hashes[height];
            boolean whole = (size >> height & 1) == 0;
            if (whole) {
                hashes[height + 1] = below;
            } else {
                var left = node(height, (size >> height) - 1);
                hashes[height + 1] = below == null ? left : hasher.node(left, below);
            }
        }
        return hashes;
    }

    Hash root() {
        var whole = rest[rest.length - 1];
        return whole == null ? MerkleLog.EMPTY : whole;
    }

    InclusionProof inclusion(long index) {
        var path = new ArrayList<Hash>();
        climb(0, index, path);
        return new InclusionProof(index, size, path);
    }

    ConsistencyProof consistency(long oldSize) {
        var path = new ArrayList<Hash>();
        if (oldSize > 0 && oldSize < size) {
            // The last whole subtree of the older log, then what joins it to the newer root (RFC 9162 §2.1.4.1).
            int height = Long.numberOfTrailingZeros(oldSize);
            long last = (oldSize >> height) - 1;
            if (last > 0) {
                path.add(node(height, last));
            }
            climb(height, last, path);
        }
        return new ConsistencyProof(oldSize, size, path);
    }

    /** Adds the siblings met on the way from a node to the root. */
    private void climb(int startHeight, long startIndex, List<Hash> path) {
        long index = startIndex;
        for (int height = startHeight; (size - 1) >> height > 0; height++) {
            long sibling = index ^ 1;
            long whole = size >> height;
            if (sibling < whole) {
                path.add(node(height, sibling));
            } else if (sibling == whole && rest[height] != null) {
                path.add(rest[height]);
            }
            index >>= 1;
        }
    }

    private Hash node(int height, long index) {
        int inner = height % TileNodes.HEIGHT;
        int bits = TileNodes.HEIGHT - inner;
        var address = new TileAddress(height / TileNodes.HEIGHT, index >> bits);
        var tile = tiles.get(address);
        if (tile == null) {
            tile = tree.tile(address, hasher);
            tiles.put(address, tile);
        }
        return tile.node(inner, (int) (index & ((1L << bits) - 1)));
    }
}
