package thongquan.server.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import thongquan.server.exchange.Happening;
import thongquan.server.exchange.Subscription;
import thongquan.server.exchange.store.SubscriptionStore;
import thongquan.server.journal.Journal;
import thongquan.server.party.RunningSystem;

/**
 * Ten thousand webhooks of one organisation, of which a thousand are dead and a thousand never answer: the eight thousand
 * others have each event within the time stated, and threads and memory stay bounded.
 */
class TenThousandSubscribersTest {

    private static final int ALL = 10_000;
    private static final int DEAD = 1_000;
    private static final int SLOW = 1_000;
    /** On a machine of two cores that carries system, database and receivers at one time. */
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    @Test
    void theDeadAndTheSlowDelayNobody() throws Exception {
        try (var system = RunningSystem.with(List.of(
                        "--thongquan.exchange.local-targets=true",
                        "--thongquan.exchange.timeout=5s",
                        "--thongquan.exchange.prompt=1s"));
                var receiver = new Receiver(each -> each.path().startsWith("/slow") ? -60_000 : 204)) {
            subscribe(system, receiver, deadUrl());
            var first = told(system, receiver, 1);
            var second = told(system, receiver, 2);

            System.out.printf(
                    "10,000 webhooks, 1,000 dead, 1,000 slow: the others had the first event in %d ms, the second in %d ms%n",
                    first.toMillis(), second.toMillis());
            assertThat(first).isLessThan(IN_TIME);
            assertThat(second).isLessThan(IN_TIME);
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount())
                    .as("platform threads")
                    .isLessThan(200);
        }
    }

    private static void subscribe(RunningSystem system, Receiver receiver, String dead) {
        var store = system.bean(SubscriptionStore.class);
        var now = Clock.systemUTC().instant();
        long from = system.bean(Journal.class).lastCursor();
        for (int i = 0; i < ALL; i++) {
            var url = i < DEAD ? dead : receiver.url(i < DEAD + SLOW ? "/slow/" + i : "/" + i);
            store.add(subscription("s" + i, url, from, now));
        }
        var dispatcher = system.bean(Dispatcher.class);
        dispatcher.stop();
        dispatcher.start();
    }

    private static Subscription subscription(String id, String url, long from, Instant now) {
        return new Subscription(
                id, "ten", url, Set.of(), Subscription.State.ACTIVE, null, from, 1, null, 0, null, "", "test", now);
    }

    /** A port of this machine at which nobody listens. */
    private static String deadUrl() throws IOException {
        try (var closed = new ServerSocket(0)) {
            return "http://127.0.0.1:" + closed.getLocalPort() + "/dead";
        }
    }

    /** Lets something happen; how long until everybody who is neither dead nor slow was told. */
    private static Duration told(RunningSystem system, Receiver receiver, int events) {
        long start = System.nanoTime();
        var number = Happening.number();
        Happening.record(system.bean(Journal.class), "declaration.arrived", number, "ten");
        await().atMost(IN_TIME.multipliedBy(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> receiver.received().size() >= events * (ALL - DEAD - SLOW));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var paths = ConcurrentHashMap.<String>newKeySet();
        receiver.received().stream()
                .filter(each -> each.body().contains(number))
                .forEach(each -> paths.add(each.path()));
        assertThat(paths).as("told of event " + events).hasSize(ALL - DEAD - SLOW);
        return took;
    }
}
