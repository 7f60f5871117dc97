package thongquan.core.receipt;

import java.util.Arrays;

/**
 * A tile in memory together with the inner nodes above its hashes, so that a proof looks hashes up instead of
 * computing them. Changed only while the tree grows, before anybody else sees it.
 */
final class TileNodes {
    /** Tree levels inside one tile; the ninth node height is its root. */
    static final int HEIGHT = 8;

    private final byte[] nodes;
    private int count;

    private TileNodes(byte[] nodes, int count) {
        this.nodes = nodes;
        this.count = count;
    }

    static TileNodes empty() {
        return new TileNodes(new byte[(2 * Tile.WIDTH - 1) * Hash.LENGTH], 0);
    }

    /** The nodes over the hashes of a complete tile. */
    static TileNodes complete(byte[] hashes, Hasher hasher) {
        if (hashes.length != Tile.LENGTH) {
            throw new IllegalStateException("A complete tile has 8192 bytes, not " + hashes.length);
        }
        var tile = empty();
        for (int i = 0; i < Tile.WIDTH; i++) {
            tile.add(hashes, i * Hash.LENGTH, hasher);
        }
        return tile;
    }

    TileNodes copy() {
        return new TileNodes(nodes.clone(), count);
    }

    /** Puts the next hash in place and closes every pair it completes. */
    void add(byte[] source, int offset, Hasher hasher) {
        int position = count++;
        System.arraycopy(source, offset, nodes, at(0, position), Hash.LENGTH);
        int height = 0;
        while ((position & 1) == 1) {
            hasher.node(nodes, at(height, position - 1), at(height + 1, position >> 1));
            position >>= 1;
            height++;
        }
    }

    boolean isComplete() {
        return count == Tile.WIDTH;
    }

    /** The node at a height of 0 to 8 above the hashes; only nodes over hashes already present have a meaning. */
    Hash node(int height, int position) {
        return Hash.slice(nodes, at(height, position));
    }

    /** The hashes of a complete tile as they are stored. */
    byte[] hashes() {
        return Arrays.copyOf(nodes, Tile.LENGTH);
    }

    /** Heights lie one after another: 256 hashes, 128 parents, 64, ... 2, and the root. */
    private static int at(int height, int position) {
        return (2 * Tile.WIDTH - ((2 * Tile.WIDTH) >> height) + position) * Hash.LENGTH;
    }
}
