package thongquan.core.receipt;

/** Where the complete tiles of the tree are kept. Called from any thread that asks for a proof. */
@FunctionalInterface
public interface TileSource {

    /**
     * The 8,192 bytes of a complete tile, which the tree reads and does not change. A tile that should be there and is
     * not is a fault of the store: throw an unchecked exception.
     */
    byte[] tile(int level, long index);
}
