package thongquan.server.journal.commit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import thongquan.core.receipt.Tile;
import thongquan.core.receipt.TileSource;
import thongquan.server.journal.store.JournalStore;

/** Tiles of the log: those asked for lately, and those of batches on their way, which the database cannot show yet. */
final class TileCache implements TileSource {

    /** 8 KiB each. */
    private static final int MOST = 2048;

    private record Address(int level, long index) {}

    private final JournalStore store;
    private final Map<Address, byte[]> tiles = new ConcurrentHashMap<>();
    private final Map<Address, byte[]> underWay = new ConcurrentHashMap<>();

    TileCache(JournalStore store) {
        this.store = store;
    }

    @Override
    public byte[] tile(int level, long index) {
        var address = new Address(level, index);
        var hashes = underWay.get(address);
        if (hashes == null) {
            hashes = tiles.get(address);
        }
        if (hashes == null) {
            hashes = store.tile(level, index);
            keep(address, hashes);
        }
        return hashes;
    }

    /** Shows tiles of a batch that is composed but not committed. */
    Map<Tile, byte[]> show(List<Tile> completed) {
        var shown = new java.util.HashMap<Tile, byte[]>();
        for (var tile : completed) {
            var hashes = tile.hashes();
            underWay.put(new Address(tile.level(), tile.index()), hashes);
            shown.put(tile, hashes);
        }
        return shown;
    }

    /** No batch on its way counts any more: where it stands, another one may. */
    void forgetUnderWay() {
        underWay.clear();
    }

    /** The batch of these tiles was settled: committed ones stay, others never were. */
    void settle(Map<Tile, byte[]> shown, boolean committed) {
        shown.forEach((tile, hashes) -> {
            var address = new Address(tile.level(), tile.index());
            if (committed) {
                keep(address, hashes);
            }
            underWay.remove(address, hashes);
        });
    }

    private void keep(Address address, byte[] hashes) {
        if (tiles.size() >= MOST) {
            tiles.clear();
        }
        tiles.put(address, hashes);
    }
}
