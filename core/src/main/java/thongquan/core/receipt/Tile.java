package thongquan.core.receipt;

import java.util.Arrays;

/**
 * A complete tile of the tree, stored once and never changed (shape of C2SP tlog-tiles): 256 neighbouring hashes of
 * the tree level {@code 8 * level}.
 */
public final class Tile {
    /** Hashes in a complete tile. */
    public static final int WIDTH = 256;

    /** Bytes of a complete tile. */
    public static final int LENGTH = WIDTH * Hash.LENGTH;

    private final int level;
    private final long index;
    private final byte[] hashes;

    Tile(int level, long index, byte[] hashes) {
        this.level = level;
        this.index = index;
        this.hashes = hashes;
    }

    /** Level of the tile: 0 holds leaf hashes, 1 the roots of tiles of level 0, and so on. */
    public int level() {
        return level;
    }

    /** Place of the tile on its level, counted from 0. */
    public long index() {
        return index;
    }

    /** A copy of the 8,192 bytes: 256 hashes of 32 bytes from left to right. */
    public byte[] hashes() {
        return hashes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile tile
                && level == tile.level
                && index == tile.index
                && Arrays.equals(hashes, tile.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * level + Long.hashCode(index)) + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "tile " + level + "/" + index;
    }
}
