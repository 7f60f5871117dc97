package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thongquan.server.journal.Journal;
import thongquan.server.law.LawRegister;
import thongquan.server.party.RunningSystem;

/** Tariff quotas under many hands: what is taken never goes above the volume, and each decision can be made again. */
class TariffQuotaTest {

    private static final String TOBACCO = "24012010";
    private static final String SUGAR = "17019910";
    private static final int CLAIMS = 48;
    private static final int MANY = 5000;

    @Test
    void manyClaimsAtOnceNeverTakeMoreThanThereIs() throws Exception {
        var system = RunningSystem.shared();
        var before = standing(system);
        // A claim of a twentieth: twenty fit, however they race, and the others are told how much is left.
        var claim = before.quota().volume().divideToIntegralValue(BigDecimal.valueOf(20));
        int fitting = before.left().divideToIntegralValue(claim).intValueExact();

        var replies = claims(system, claim);

        var accepted = replies.stream().filter(reply -> reply.status() == 201).toList();
        var refused = replies.stream().filter(reply -> reply.status() == 422).toList();
        assertThat(accepted).hasSize(fitting);
        assertThat(refused).hasSize(CLAIMS - fitting).allSatisfy(reply -> assertThat(reply.body())
                .contains("DEC-210", before.quota().code() + ": "));
        var after = standing(system);
        assertThat(after.taken())
                .isEqualByComparingTo(before.taken().add(claim.multiply(BigDecimal.valueOf(fitting))))
                .isLessThanOrEqualTo(after.quota().volume());
        assertThat(accepted)
                .allSatisfy(reply -> assertThat(replay(system, reply)).isTrue());
    }

    @Test
    void fiveThousandClaimsOfAThousandthTakeExactlyWhatThereIs() throws Exception {
        var system = RunningSystem.shared();
        var before = standing(system, SUGAR);
        var claim = before.quota().volume().divideToIntegralValue(BigDecimal.valueOf(1000));
        int fitting = before.left().divideToIntegralValue(claim).intValueExact();
        var accepted = new AtomicInteger();
        var refused = new AtomicInteger();

        try (var filer = new Filer(system);
                var hands = Executors.newFixedThreadPool(64)) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < MANY; i++) {
                var body = filing(SUGAR, claim, i);
                tasks.add(() -> filer.send("/api/declarations", "application/json", body)
                        .status());
            }
            for (var status : hands.invokeAll(tasks)) {
                switch (status.get()) {
                    case 201 -> accepted.incrementAndGet();
                    case 422 -> refused.incrementAndGet();
                    default -> throw new AssertionError(status.get());
                }
            }
        }

        assertThat(fitting).isEqualTo(1000);
        assertThat(accepted).hasValue(fitting);
        assertThat(refused).hasValue(MANY - fitting);
        assertThat(standing(system, SUGAR).taken())
                .isEqualByComparingTo(before.quota().volume());
    }

    private static TariffQuotas.Standing standing(RunningSystem system) {
        return standing(system, TOBACCO);
    }

    private static TariffQuotas.Standing standing(RunningSystem system, String hs) {
        var law = system.bean(LawRegister.class);
        var today = java.time.LocalDate.now(Vietnam.ZONE);
        return system.bean(TariffQuotas.class).list(law.asOf(today, today), hs).getFirst();
    }

    private static List<Filer.Reply> claims(RunningSystem system, BigDecimal tonnes)
            throws InterruptedException, ExecutionException {
        try (var filer = new Filer(system);
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Filer.Reply>>();
            for (int i = 0; i < CLAIMS; i++) {
                var body = filing(TOBACCO, tonnes, i);
                tasks.add(() -> filer.send("/api/declarations", "application/json", body));
            }
            var replies = new ArrayList<Filer.Reply>();
            for (Future<Filer.Reply> reply : hands.invokeAll(tasks)) {
                replies.add(reply.get());
            }
            return replies;
        }
    }

    /** The beer of the samples, as so many tonnes of other goods within the quota. */
    private static byte[] filing(String hs, BigDecimal tonnes, int number) {
        return new String(Filer.sample("beer.json"), StandardCharsets.UTF_8)
                .replace("SAMPLE-BEER", "QUOTA-" + number)
                .replace("22030091", hs)
                .replace("\"LTR\"", "\"TNE\"")
                .replaceFirst(
                        "\"statisticalQuantity\": \\{\\s*\"value\": 10000",
                        "\"statisticalQuantity\": {\"value\": " + tonnes.toPlainString())
                .replaceFirst(",\\s*\"unitPrice\": \\{[^}]*}", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean replay(RunningSystem system, Filer.Reply reply) {
        var number = reply.body().replaceFirst("(?s)^.*?\"number\":\"(\\d{11}).*$", "$1");
        var entry = system.bean(Journal.class).list(number).getLast();
        return system.bean(Replay.class).again(entry).identical();
    }
}
