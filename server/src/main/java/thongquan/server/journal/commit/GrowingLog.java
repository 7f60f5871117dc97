package thongquan.server.journal.commit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import thongquan.core.receipt.ConsistencyProof;
import thongquan.core.receipt.InclusionProof;
import thongquan.core.receipt.MerkleLog;
import thongquan.core.receipt.Tile;
import thongquan.core.receipt.Tree;
import thongquan.server.journal.store.JournalStore;
import thongquan.server.journal.store.LogState;

/**
 * The Merkle log in memory: what is committed, and what batches on their way would make of it. Batches are composed one
 * behind the other; when one fails, those behind it compose anew.
 */
final class GrowingLog {

    private final JournalStore store;
    private final TileCache tiles;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Tree committed;
    private LogState committedState;
    private Tree pending;
    private LogState pendingState;
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);
    private int epoch;

    GrowingLog(JournalStore store) {
        this.store = store;
        this.tiles = new TileCache(store);
        this.committedState = store.findState().orElse(new LogState(0, MerkleLog.EMPTY, 0));
        this.committed = tree(committedState);
        this.pending = committed;
        this.pendingState = committedState;
    }

    private Tree tree(LogState state) {
        long complete = state.size() - state.size() % Tile.WIDTH;
        var tree = Tree.of(state.size(), tiles, store.leaves(complete, state.size()));
        if (!tree.root().equals(state.root())) {
            throw new IllegalStateException("the entries of the journal do not hash to the root of its log at size "
                    + state.size() + ": they were changed");
        }
        return tree;
    }

    /** Puts the batch in its place behind what was composed before. */
    Composition compose(List<Waiting> batch) {
        lock.lock();
        try {
            var growth = pending.append(batch.stream().map(each -> each.leaf).toList());
            int events =
                    batch.stream().mapToInt(each -> each.entry.events().size()).sum();
            var to = new LogState(growth.size(), growth.root(), pendingState.cursor() + events);
            var composition = new Composition(
                    batch,
                    pendingState,
                    to,
                    growth,
                    tiles.show(growth.completed()),
                    epoch,
                    last,
                    new CompletableFuture<>());
            pending = growth.tree();
            pendingState = to;
            last = composition.settled();
            return composition;
        } finally {
            lock.unlock();
        }
    }

    /** The batch was committed, or it was not and what is composed behind it has to begin anew. */
    void settle(Composition composition, boolean wasCommitted) {
        lock.lock();
        try {
            tiles.settle(composition.shown(), wasCommitted);
            boolean current = composition.epoch() == epoch;
            boolean grew = wasCommitted && composition.to().size() > committedState.size();
            if (grew) {
                committed = composition.growth().tree();
                committedState = composition.to();
            }
            // What was composed since an earlier beginning stands on a log without this batch.
            if (current ? !wasCommitted : grew) {
                beginAnew();
            }
        } finally {
            lock.unlock();
        }
        composition.settled().complete(wasCommitted);
    }

    private void beginAnew() {
        epoch++;
        tiles.forgetUnderWay();
        pending = committed;
        pendingState = committedState;
        last = CompletableFuture.completedFuture(true);
    }

    /** Another program on the same database grew the log: take up what it committed. */
    void catchUp() {
        var state = store.findState().orElse(committedState);
        lock.lock();
        try {
            if (state.size() > committedState.size()) {
                tiles.forgetUnderWay();
                committed = tree(state);
                committedState = state;
                beginAnew();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether composing began anew after this batch was composed, because of this program or another. */
    boolean isOutdated(Composition composition) {
        catchUp();
        lock.lock();
        try {
            return composition.epoch() != epoch;
        } finally {
            lock.unlock();
        }
    }

    /** How many entries are committed, as far as this program has seen. */
    long size() {
        return committed.size();
    }

    /** The proof that an entry is in the log of a size, where both exist. */
    Optional<InclusionProof> inclusion(long position, long size) {
        var tree = atLeast(size);
        return position < 0 || position >= size || size > tree.size()
                ? Optional.empty()
                : Optional.of(tree.inclusion(position, size));
    }

    /** The proof that the log of one size is the beginning of the log of a later one. */
    Optional<ConsistencyProof> consistency(long from, long to) {
        var tree = atLeast(to);
        return from < 0 || from > to || to > tree.size() ? Optional.empty() : Optional.of(tree.consistency(from, to));
    }

    private Tree atLeast(long size) {
        if (size > committed.size()) {
            catchUp();
        }
        return committed;
    }
}
