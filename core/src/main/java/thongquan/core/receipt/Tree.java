package thongquan.core.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The Merkle tree over the journal at one size: complete tiles lie in a {@link TileSource}, the unfinished right edge
 * in memory (at most 16 KiB a level). Immutable and safe for all threads: growing gives another tree, and the journal
 * holds on to that one only once the batch is committed.
 */
public final class Tree {
    private final TileSource source;
    private final long size;
    private final List<TileNodes> edge;
    private final Map<TileAddress, TileNodes> recent;
    private final Hash root;

    private Tree(TileSource source, long size, List<TileNodes> edge, Map<TileAddress, TileNodes> recent) {
        this.source = source;
        this.size = size;
        this.edge = edge;
        this.recent = recent;
        this.root = new TreeView(this, size).root();
    }

    /** The tree without entries, whose complete tiles will be found in the source. */
    public static Tree empty(TileSource source) {
        return new Tree(source, 0, List.of(), Map.of());
    }

    /**
     * Opens the tree of a size again from its complete tiles and the leaf hashes after the last complete tile ({@code
     * size % 256} of them, any other number is an {@link IllegalArgumentException}). The caller compares the root with
     * the last signed head.
     */
    public static Tree of(long size, TileSource source, List<Hash> lastLeaves) {
        if (size < 0 || lastLeaves.size() != size % Tile.WIDTH) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " entries does not end in " + lastLeaves.size() + " leaves");
        }
        var hasher = new Hasher();
        var edge = new ArrayList<TileNodes>();
        var leaves = TileNodes.empty();
        lastLeaves.forEach(leaf -> leaves.add(leaf.raw(), 0, hasher));
        edge.add(leaves);
        for (long nodes = size / Tile.WIDTH; nodes > 0; nodes /= Tile.WIDTH) {
            edge.add(roots(source, edge.size() - 1, nodes, hasher));
        }
        return new Tree(source, size, List.copyOf(edge), Map.of());
    }

    /** The unfinished tile above a level: the roots of the complete tiles that no complete tile covers yet. */
    private static TileNodes roots(TileSource source, int level, long complete, Hasher hasher) {
        var roots = TileNodes.empty();
        for (long index = complete - complete % Tile.WIDTH; index < complete; index++) {
            var tile = TileNodes.complete(source.tile(level, index), hasher);
            roots.add(tile.node(TileNodes.HEIGHT, 0).raw(), 0, hasher);
        }
        return roots;
    }

    /** Number of entries. */
    public long size() {
        return size;
    }

    /** The root hash over all entries. */
    public Hash root() {
        return root;
    }

    /**
     * What the tree becomes with these leaves at its end; this tree stays as it is, so a batch that fails is rolled
     * back by forgetting the growth. The grown tree keeps the tiles it completed until it grows in turn: by then the
     * source has to know them.
     */
    public Growth append(List<Hash> leafHashes) {
        var growing = new GrowingEdge(size, edge);
        leafHashes.forEach(growing::add);
        var grown = new Tree(source, growing.size(), growing.edge(), growing.tiles());
        return new Growth(grown, size, growing.completed());
    }

    /** Proof that the entry at an index is in the log as it was at a size, which may be any up to the present one. */
    public InclusionProof inclusion(long index, long atSize) {
        requireWithin(index, atSize - 1);
        return at(atSize).inclusion(index);
    }

    /**
     * Proofs for the entries from an index to the end of the log as it was at a size: the receipts of one batch, cheap
     * because they share every lookup.
     */
    public List<InclusionProof> inclusions(long from, long atSize) {
        requireWithin(from, atSize);
        var view = at(atSize);
        return LongStream.range(from, atSize).mapToObj(view::inclusion).toList();
    }

    /** Proof that the log of the older size is the beginning of the log of the newer size. */
    public ConsistencyProof consistency(long oldSize, long newSize) {
        requireWithin(oldSize, newSize);
        return at(newSize).consistency(oldSize);
    }

    private TreeView at(long atSize) {
        requireWithin(atSize, size);
        return new TreeView(this, atSize);
    }

    private static void requireWithin(long value, long limit) {
        if (value < 0 || value > limit) {
            throw new IllegalArgumentException(value + " lies outside the log, which allows 0 to " + limit);
        }
    }

    /** The tile that holds a node this tree knows: the edge, the tiles of the last growth, or the source. */
    TileNodes tile(TileAddress address, Hasher hasher) {
        long complete = (size >> (TileNodes.HEIGHT * address.level())) >> TileNodes.HEIGHT;
        if (address.index() >= complete) {
            return edge.get(address.level());
        }
        var fresh = recent.get(address);
        return fresh != null ? fresh : TileNodes.complete(source.tile(address.level(), address.index()), hasher);
    }
}
