package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.lifecycle.Act;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/**
 * Officers who decide one case at the same moment: exactly one of them does. {@code -Dthongquan.races=10000}
 * runs as many races as the promise names.
 */
class RaceTest {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final int CASES = 50;
    private static final int RACES_OF_A_CASE = Integer.getInteger("thongquan.races", 1000) / CASES;

    @Test
    void ofTwoOfficersWhoDecideAtOnceExactlyOneDoes() throws Exception {
        var cases = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < CASES; i++) {
            var number = lodged("RACE-" + i);
            cases.add(() -> races(number));
        }
        int won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(cases)) {
                won += each.get();
            }
        }
        assertThat(won).isEqualTo(CASES * RACES_OF_A_CASE);
    }

    /** Two officers race through one case; each race is on the revision the last one left. */
    private static int races(String number) throws Exception {
        int won = 0;
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int race = 0; race < RACES_OF_A_CASE; race++) {
                int revision = race;
                var one = threads.submit(() -> decides(number, revision, "officer-1", start));
                var other = threads.submit(() -> decides(number, revision, "officer-2", start));
                assertThat(List.of(one.get(), other.get()))
                        .as("race %d of %s", race, number)
                        .containsExactlyInAnyOrder(true, false);
                won++;
            }
        }
        var found = declaration(number);
        assertThat(found.revision()).isEqualTo(RACES_OF_A_CASE);
        assertThat(SYSTEM.bean(Declarations.class).acts(found)).hasSize(RACES_OF_A_CASE);
        assertThat(SYSTEM.bean(Journal.class).list(number)).hasSize(1 + RACES_OF_A_CASE);
        return won;
    }

    /** Whether the officer was the one; the licence is demanded and confirmed in turn, so that a case never ends. */
    private static boolean decides(String number, int revision, String officer, CyclicBarrier start) throws Exception {
        var seen = declaration(number);
        assertThat(seen.revision()).isEqualTo(revision);
        start.await();
        var act = revision % 2 == 0 ? Act.DEMAND_PERMIT : Act.CONFIRM_PERMIT;
        var reason = act == Act.DEMAND_PERMIT ? "DOCUMENT_MISSING" : null;
        var outcome = SYSTEM.bean(Acts.class)
                .perform(seen, new Acts.Wanted(act, revision, reason, "Giấy phép"), officer(officer));
        return switch (outcome) {
            case ActOutcome.Done _ -> true;
            case ActOutcome.Stale _ -> false;
            default -> throw new AssertionError(outcome);
        };
    }

    private static DeclarationSummary declaration(String number) {
        return SYSTEM.bean(Declarations.class).find(number, officer("reader")).orElseThrow();
    }

    private static Caller officer(String id) {
        return new Caller(id, id, Parties.OFFICE, Parties.OFFICE, Set.of(Role.OFFICER));
    }

    private static String lodged(String key) throws IOException {
        var body = Files.readString(Path.of("../samples/steel-through-third-country.json"))
                .replace("9900000018", Parties.TRADER);
        var trader = new Caller("racer", "racer", Parties.TRADER, Parties.TRADER, Set.of(Role.DECLARANT));
        var bytes = new CanonicalBytes(body.getBytes(StandardCharsets.UTF_8));
        var outcome = SYSTEM.bean(Lodgement.class).lodge(new Filed(trader, key, "application/json", bytes));
        return ((LodgementOutcome.Registered) outcome).number();
    }
}
