package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** Past 256 tiles of leaves, so that the second level completes a tile and a third begins. */
    private static final int SIZE = 66_500;

    private static final NaiveLog NAIVE = NaiveLog.of(SIZE);

    @Test
    void batchesOfAnySizeRolledBackAndReopenedGiveTheTreeOfTheStandard() {
        var random = new Random(20_261_122);
        var tiles = new StoredTiles();
        var tree = Tree.empty(tiles);
        int size = 0;
        while (size < SIZE) {
            int next = Math.min(SIZE, size + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 257));
            if (random.nextInt(4) == 0) {
                // A batch of other entries fails: its growth is forgotten.
                tree.append(NAIVE.leaves(0, Math.min(SIZE, 1 + random.nextInt(600))));
            }

            var growth = tree.append(NAIVE.leaves(size, next));

            provesItsBatchWithoutReading(tiles, growth, size, next);
            tiles.store(growth);
            tree = growth.tree();
            size = next;
            if (random.nextInt(4) == 0) {
                var reopened = Tree.of(size, tiles, NAIVE.leaves(size - size % Tile.WIDTH, size));
                assertThat(reopened.root()).isEqualTo(tree.root());
                tree = reopened;
            }
            provesThePast(tree, random, size);
        }
        assertThat(tiles.written())
                .hasSize(SIZE / 256 + 1)
                .contains("0/258", "1/0")
                .doesNotContain("1/1");
    }

    private static void provesItsBatchWithoutReading(StoredTiles tiles, Growth growth, int from, int to) {
        int reads = tiles.reads();
        assertThat(growth.firstIndex()).isEqualTo(from);
        assertThat(growth.size()).isEqualTo(to);
        assertThat(growth.root()).isEqualTo(NAIVE.root(to));
        var proofs = growth.inclusions();
        assertThat(proofs).hasSize(to - from);
        for (int index = from; index < to; index++) {
            assertThat(proofs.get(index - from).verifies(NaiveLog.leaf(index), growth.root()))
                    .isTrue();
        }
        assertThat(tiles.reads()).isEqualTo(reads);
    }

    private static void provesThePast(Tree tree, Random random, int size) {
        if (size == 0) {
            return;
        }
        int atSize = 1 + random.nextInt(size);
        int index = random.nextInt(atSize);
        var inclusion = tree.inclusion(index, atSize);
        assertThat(inclusion.path()).isEqualTo(NAIVE.path(index, atSize));
        assertThat(inclusion.verifies(NaiveLog.leaf(index), NAIVE.root(atSize))).isTrue();
        var consistency = tree.consistency(atSize, size);
        assertThat(consistency.path()).isEqualTo(NAIVE.proof(atSize, size));
        assertThat(consistency.verifies(NAIVE.root(atSize), NAIVE.root(size))).isTrue();
    }

    @Test
    void aForgottenGrowthLeavesNoTrace() {
        var tiles = new StoredTiles();
        var start = Tree.empty(tiles).append(NAIVE.leaves(0, 250)).tree();

        var forgotten = start.append(NAIVE.leaves(1_000, 1_300));
        var kept = start.append(NAIVE.leaves(250, 520));

        assertThat(forgotten.completed()).hasSize(2);
        assertThat(start.root()).isEqualTo(NAIVE.root(250));
        assertThat(start.size()).isEqualTo(250);
        assertThat(kept.root()).isEqualTo(NAIVE.root(520));
        assertThat(kept.tree().inclusion(255, 300).verifies(NaiveLog.leaf(255), NAIVE.root(300)))
                .isTrue();
    }

    @Test
    void anEmptyBatchChangesNothing() {
        var tree = Tree.empty(new StoredTiles()).append(NAIVE.leaves(0, 3)).tree();

        var growth = tree.append(NAIVE.leaves(3, 3));

        assertThat(growth.root()).isEqualTo(tree.root());
        assertThat(growth.completed()).isEmpty();
        assertThat(growth.inclusions()).isEmpty();
    }

    @Test
    void aCompletedTileHoldsTheHashesFromLeftToRight() {
        var growth = Tree.empty(new StoredTiles()).append(NAIVE.leaves(0, 300));

        var tile = growth.completed().getFirst();

        assertThat(growth.completed()).hasSize(1);
        assertThat(tile.level()).isZero();
        assertThat(tile.index()).isZero();
        assertThat(tile.hashes()).hasSize(Tile.LENGTH);
        for (int i = 0; i < Tile.WIDTH; i++) {
            assertThat(Hash.slice(tile.hashes(), i * 32)).isEqualTo(NaiveLog.leaf(i));
        }
    }

    @Test
    void aThousandChangesToStoredHashesAreFoundByTheSignedRoot() {
        var tiles = new StoredTiles();
        var growth = Tree.empty(tiles).append(NAIVE.leaves(0, 700));
        tiles.store(growth);
        var random = new Random(6_962);

        for (int i = 0; i < 1_000; i++) {
            int changed = random.nextInt(2);
            int at = random.nextInt(Tile.LENGTH);
            int bit = 1 << random.nextInt(8);
            TileSource tampered = (level, index) -> {
                var hashes = tiles.tile(level, index).clone();
                hashes[at] ^= (byte) (index == changed ? bit : 0);
                return hashes;
            };
            var reopened = Tree.of(700, tampered, NAIVE.leaves(512, 700));
            assertThat(reopened.root()).isNotEqualTo(growth.root());
        }
    }

    @Test
    void aTreeIsNotReopenedWithTheWrongNumberOfLeaves() {
        var tiles = new StoredTiles();
        tiles.store(Tree.empty(tiles).append(NAIVE.leaves(0, 300)));

        assertThatThrownBy(() -> Tree.of(300, tiles, NAIVE.leaves(256, 299)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTileOfTheWrongLengthIsAFaultOfTheStore() {
        assertThatThrownBy(() -> Tree.of(256, (level, index) -> new byte[32], NAIVE.leaves(0, 0)))
                .isInstanceOf(IllegalStateException.class);
    }
}
