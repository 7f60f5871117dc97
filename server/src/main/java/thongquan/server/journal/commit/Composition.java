package thongquan.server.journal.commit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import thongquan.core.receipt.Growth;
import thongquan.core.receipt.Tile;
import thongquan.server.journal.Entry;
import thongquan.server.journal.store.LogState;

/**
 * A batch in its place behind the one composed before it. It may be committed only after that one was.
 *
 * @param epoch counts the times composing had to begin anew from what is committed
 * @param before whether the batch before was committed
 * @param settled whether this one was
 */
record Composition(
        List<Waiting> batch,
        LogState from,
        LogState to,
        Growth growth,
        Map<Tile, byte[]> shown,
        int epoch,
        CompletableFuture<Boolean> before,
        CompletableFuture<Boolean> settled) {

    /** The entries of the batch, in their order. */
    List<Entry> entries() {
        return batch.stream().map(waiting -> waiting.entry).toList();
    }
}
