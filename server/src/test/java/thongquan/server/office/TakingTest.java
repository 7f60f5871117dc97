package thongquan.server.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/** Many officers who ask for the next case at the same moment: each gets one, and never the same. */
class TakingTest {

    private static final int OFFICERS = 64;
    private static final String OFFICE = "45B1";

    @Test
    void sixtyFourOfficersAtOnceNeverGetTheSameCase() throws Exception {
        var bench = new Bench(OFFICE);
        for (int i = 0; i < OFFICERS + 6; i++) {
            bench.lodged();
        }
        var start = new CyclicBarrier(OFFICERS);
        var officers = new ArrayList<Callable<String>>();
        for (int i = 0; i < OFFICERS; i++) {
            var officer = officer(i);
            officers.add(() -> {
                start.await();
                return Bench.taken(Bench.desk().takeNext(officer));
            });
        }
        var taken = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(officers)) {
                taken.add(each.get());
            }
        }

        assertThat(taken).hasSize(OFFICERS).doesNotHaveDuplicates();
        for (int i = 0; i < OFFICERS; i++) {
            assertThat(Bench.desk().holding(taken.get(i)).isWith(officer(i).userId()))
                    .isTrue();
        }
    }

    private static Caller officer(int i) {
        return new Caller("taker-" + i, "Công chức " + i, OFFICE, OFFICE, Set.of(Role.OFFICER));
    }
}
