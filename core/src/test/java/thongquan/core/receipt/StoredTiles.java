package thongquan.core.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tile table of a journal, in memory: each tile is written once, and reads are counted. */
final class StoredTiles implements TileSource {
    private final Map<String, byte[]> rows = new TreeMap<>();
    private final List<String> written = new ArrayList<>();
    private int reads;

    void store(Growth growth) {
        for (var tile : growth.completed()) {
            var key = tile.level() + "/" + tile.index();
            if (rows.put(key, tile.hashes()) != null) {
                throw new AssertionError("Tile " + key + " was complete before");
            }
            written.add(key);
        }
    }

    List<String> written() {
        return written;
    }

    int reads() {
        return reads;
    }

    @Override
    public byte[] tile(int level, long index) {
        reads++;
        var tile = rows.get(level + "/" + index);
        if (tile == null) {
            throw new AssertionError("Tile " + level + "/" + index + " was never stored");
        }
        return tile;
    }
}
