package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleLogTest {
    private static final int SIZE = 600;
    private static final NaiveLog NAIVE = NaiveLog.of(SIZE);

    @Test
    void theRootsOfTheEightEntriesThatEveryLogIsTestedWithAreKnown() {
        var entries = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(hex -> MerkleLog.leafHash(HexFormat.of().parseHex(hex)))
                .toList();
        var roots = List.of(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

        for (int size = 0; size < roots.size(); size++) {
            var tree = Tree.empty(new StoredTiles())
                    .append(entries.subList(0, size))
                    .tree();

            assertThat(tree.root().hex()).isEqualTo(roots.get(size));
        }
    }

    @Test
    void everyEntryOfEverySizeIsProvenByThePathOfTheStandard() {
        var tree = grown();

        for (int size = 0; size <= SIZE; size++) {
            var proofs = tree.inclusions(0, size);
            assertThat(proofs).hasSize(size);
            for (int index = 0; index < size; index++) {
                var proof = proofs.get(index);
                assertThat(proof.path()).isEqualTo(NAIVE.path(index, size));
                assertThat(proof.verifies(NaiveLog.leaf(index), NAIVE.root(size)))
                        .isTrue();
            }
        }
    }

    @Test
    void everyPairOfSizesIsProvenConsistentByTheProofOfTheStandard() {
        var tree = grown();

        for (int newSize = 1; newSize <= 130; newSize++) {
            for (int oldSize = 1; oldSize <= newSize; oldSize++) {
                var proof = tree.consistency(oldSize, newSize);
                assertThat(proof.path()).isEqualTo(NAIVE.proof(oldSize, newSize));
                assertThat(proof.verifies(NAIVE.root(oldSize), NAIVE.root(newSize)))
                        .isTrue();
            }
        }
    }

    @Test
    void sizesOnBothSidesOfATileAreProvenConsistent() {
        var tree = grown();

        for (int oldSize : new int[] {1, 255, 256, 257, 300, 511, 512, 513, 599}) {
            for (int newSize = oldSize; newSize <= SIZE; newSize++) {
                var proof = tree.consistency(oldSize, newSize);
                assertThat(proof.path()).isEqualTo(NAIVE.proof(oldSize, newSize));
                assertThat(proof.verifies(NAIVE.root(oldSize), NAIVE.root(newSize)))
                        .isTrue();
            }
        }
    }

    @Test
    void everyLogBeginsWithTheEmptyOne() {
        var proof = grown().consistency(0, SIZE);

        assertThat(proof.path()).isEmpty();
        assertThat(proof.verifies(MerkleLog.EMPTY, NAIVE.root(SIZE))).isTrue();
        assertThat(proof.verifies(NAIVE.root(1), NAIVE.root(SIZE))).isFalse();
    }

    @Test
    void aBentInclusionProofProvesNothing() {
        var tree = grown();

        for (int size = 1; size <= 70; size++) {
            for (int index = 0; index < size; index++) {
                var path = tree.inclusion(index, size).path();
                var leaf = NaiveLog.leaf(index);
                var root = NAIVE.root(size);
                for (long other = -1; other <= size; other++) {
                    assertThat(new InclusionProof(other, size, path).verifies(leaf, root))
                            .isEqualTo(other == index);
                }
                for (var bent : bent(path)) {
                    assertThat(new InclusionProof(index, size, bent).verifies(leaf, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aBentConsistencyProofProvesNothing() {
        var tree = grown();

        for (int newSize = 2; newSize <= 70; newSize++) {
            for (int oldSize = 1; oldSize < newSize; oldSize++) {
                var path = tree.consistency(oldSize, newSize).path();
                for (var bent : bent(path)) {
                    assertThat(new ConsistencyProof(oldSize, newSize, bent)
                                    .verifies(NAIVE.root(oldSize), NAIVE.root(newSize)))
                            .isFalse();
                }
                var proof = new ConsistencyProof(oldSize, newSize, path);
                assertThat(proof.verifies(NAIVE.root(oldSize - 1), NAIVE.root(newSize)))
                        .isFalse();
                assertThat(proof.verifies(NAIVE.root(oldSize), NAIVE.root(newSize + 1)))
                        .isFalse();
            }
        }
        var same = new ConsistencyProof(5, 5, List.of());
        assertThat(same.verifies(NAIVE.root(5), NAIVE.root(6))).isFalse();
        assertThat(new ConsistencyProof(6, 5, List.of()).verifies(NAIVE.root(6), NAIVE.root(5)))
                .isFalse();
    }

    @Test
    void proofsOutsideTheLogAreRefused() {
        var tree = grown();

        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(0, SIZE + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(5, SIZE + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tree grown() {
        var tiles = new StoredTiles();
        var growth = Tree.empty(tiles).append(NAIVE.leaves(0, SIZE));
        tiles.store(growth);
        return growth.tree();
    }

    /** Paths with one hash taken out, doubled or changed, and the path upside down. */
    private static List<List<Hash>> bent(List<Hash> path) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
            var doubled = new ArrayList<>(path);
            doubled.add(i, path.get(i));
            all.add(doubled);
            var changed = new ArrayList<>(path);
            var bytes = path.get(i).bytes();
            bytes[i] ^= 1;
            changed.set(i, Hash.of(bytes));
            all.add(changed);
        }
        if (path.size() > 1) {
            var reversed = new ArrayList<>(path);
            Collections.reverse(reversed);
            all.add(reversed);
        }
        var longer = new ArrayList<>(path);
        longer.add(MerkleLog.EMPTY);
        all.add(longer);
        return all;
    }
}
