package thongquan.server.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.CanonicalBytes;

class BundleTest {

    @Test
    void givesBackEveryDocumentWordForWord() {
        var documents = List.of(documents(1, 10), documents(2, 0), documents(3, 70_000));

        var bundles = Bundle.of(40, documents);

        assertThat(bundles).singleElement().satisfies(bundle -> {
            assertThat(bundle.first()).isEqualTo(40);
            assertThat(bundle.unpack()).isEqualTo(documents);
        });
    }

    @Test
    void startsAnotherBundleWhereOneIsFullSoThatReadingOneEntryStaysCheap() {
        var documents = new ArrayList<Documents>();
        for (int i = 0; i < 20; i++) {
            documents.add(documents(i, 30_000));
        }

        var bundles = Bundle.of(100, documents);

        assertThat(bundles).extracting(Bundle::first).containsExactly(100L, 103L, 106L, 109L, 112L, 115L, 118L);
        assertThat(bundles.stream().flatMap(bundle -> bundle.unpack().stream())).containsExactlyElementsOf(documents);
    }

    @Test
    void takesALittleOfTheRoomOfDocumentsThatAreAlike() {
        var documents = new ArrayList<Documents>();
        for (int i = 0; i < 20; i++) {
            documents.add(documents(7, 3_000));
        }

        assertThat(Bundle.of(0, documents).getFirst().content()).hasSizeLessThan(20 * 9_000 / 5);
    }

    private static Documents documents(int seed, int length) {
        var random = new Random(seed);
        return new Documents(bytes(random, length), bytes(random, length), bytes(random, length / 2));
    }

    private static CanonicalBytes bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new CanonicalBytes(bytes);
    }
}
