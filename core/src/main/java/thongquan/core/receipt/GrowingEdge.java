package thongquan.core.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right edge of a tree while leaves are added; shares with the old tree every level it does not touch. */
final class GrowingEdge {
    private final Hasher hasher = new Hasher();
    private final List<TileNodes> edge;
    private final List<Tile> completed = new ArrayList<>();
    private final Map<TileAddress, TileNodes> tiles = new HashMap<>();
    private int owned;
    private long size;

    GrowingEdge(long size, List<TileNodes> edge) {
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    void add(Hash leaf) {
        add(0, leaf);
        size++;
    }

    private void add(int level, Hash hash) {
        var tile = own(level);
        tile.add(hash.raw(), 0, hasher);
        if (tile.isComplete()) {
            long index = size >> (TileNodes.HEIGHT * level) >> TileNodes.HEIGHT;
            completed.add(new Tile(level, index, tile.hashes()));
            tiles.put(new TileAddress(level, index), tile);
            edge.set(level, TileNodes.empty());
            add(level + 1, tile.node(TileNodes.HEIGHT, 0));
        }
    }

    /** The tile of a level as our own copy; a level is reached only through the one below, so they are owned in order. */
    private TileNodes own(int level) {
        if (level == edge.size()) {
            edge.add(TileNodes.empty());
        } else if (level == owned) {
            edge.set(level, edge.get(level).copy());
        }
        owned = Math.max(owned, level + 1);
        return edge.get(level);
    }

    long size() {
        return size;
    }

    List<TileNodes> edge() {
        return List.copyOf(edge);
    }

    List<Tile> completed() {
        return List.copyOf(completed);
    }

    Map<TileAddress, TileNodes> tiles() {
        return tiles;
    }
}
