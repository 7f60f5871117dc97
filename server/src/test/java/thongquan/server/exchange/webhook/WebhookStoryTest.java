package thongquan.server.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import thongquan.server.exchange.Delivery;
import thongquan.server.exchange.Happening;
import thongquan.server.exchange.Subscription.State;
import thongquan.server.exchange.inbox.Inbox;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.Visitor;

/** What organisations live with their webhooks, over real connections. */
class WebhookStoryTest {

    private static final RunningSystem SYSTEM = RunningSystem.with(List.of(
            "--thongquan.exchange.local-targets=true",
            "--thongquan.exchange.timeout=2s",
            "--thongquan.exchange.first-pause=300ms"));
    private static final Journal JOURNAL = SYSTEM.bean(Journal.class);
    private static final Webhooks WEBHOOKS = SYSTEM.bean(Webhooks.class);

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    private static Caller of(String organisation) {
        return new Caller("p-" + organisation, "Người khai", organisation, organisation, Set.of(Role.DECLARANT));
    }

    private static WebhookOutcome.Secret register(Receiver receiver, String organisation, String... types) {
        return (WebhookOutcome.Secret) WEBHOOKS.register(receiver.url("/hook?a=b"), Set.of(types), of(organisation));
    }

    private static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
    }

    private static List<Delivery> log(WebhookOutcome.Secret made) {
        return WEBHOOKS.deliveries(made.webhook().id(), of(made.webhook().organisation()));
    }

    @Test
    void whatHappensIsSentSignedAndLoggedToWhomItConcernsOnly() throws Exception {
        try (var receiver = new Receiver(_ -> 204);
                var stranger = new Receiver(_ -> 204)) {
            var made = register(receiver, "W1", "declaration.paid");
            register(stranger, "W1-other");
            var number = Happening.number();

            Happening.record(JOURNAL, "declaration.arrived", number, "W1");
            Happening.record(JOURNAL, "declaration.paid", number, "W1");

            await(() -> !log(made).isEmpty());
            var delivery = receiver.received().getFirst();
            var second = Long.parseLong(delivery.headers().get("thongquan-timestamp"));
            assertThat(receiver.received()).hasSize(1);
            assertThat(stranger.received()).isEmpty();
            assertThat(delivery.path()).isEqualTo("/hook?a=b");
            assertThat(delivery.body())
                    .contains("\"type\":\"declaration.paid\"")
                    .contains(number);
            assertThat(delivery.headers())
                    .containsEntry("content-type", "application/json")
                    .containsEntry("thongquan-event", "declaration.paid")
                    .containsEntry(
                            "thongquan-signature",
                            "v1="
                                    + Secrets.sign(
                                            made.secret(),
                                            second,
                                            delivery.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(log(made).getFirst()).satisfies(logged -> {
                assertThat(logged.state()).isEqualTo(Delivery.State.DELIVERED);
                assertThat(logged.status()).isEqualTo(204);
                assertThat(delivery.headers())
                        .containsEntry("thongquan-delivery", made.webhook().id() + "/" + logged.cursor());
            });

            assertThat(WEBHOOKS.redeliver(
                            made.webhook().id(), log(made).getFirst().cursor(), of("W1")))
                    .hasValueSatisfying(again -> assertThat(again.attempts()).isEqualTo(2));
            assertThat(receiver.received()).hasSize(2);
        }
    }

    @Test
    void aRefusedEventWaitsWithItsDeclarationAndTheOthersGoOn() throws Exception {
        var bad = Happening.number();
        var refusals = new AtomicInteger();
        try (var receiver = new Receiver(
                delivery -> delivery.body().contains(bad) && refusals.incrementAndGet() <= 2 ? 500 : 200)) {
            var made = register(receiver, "W2");
            var good = Happening.number();

            Happening.record(JOURNAL, "declaration.arrived", bad, "W2");
            Happening.record(JOURNAL, "declaration.paid", bad, "W2");
            Happening.record(JOURNAL, "declaration.paid", good, "W2");

            await(() -> log(made).size() == 3
                    && log(made).stream().allMatch(each -> each.state() == Delivery.State.DELIVERED));
            var bodies =
                    receiver.received().stream().map(Receiver.Received::body).toList();
            // Twice refused, so it is there three times; the good one came before it was taken.
            assertThat(bodies.get(1)).contains(good);
            assertThat(bodies.get(bodies.size() - 2)).contains(bad).contains("declaration.arrived");
            assertThat(bodies.getLast()).contains(bad).contains("declaration.paid");
            assertThat(bodies).hasSize(5);
        }
    }

    @Test
    void anEndpointThatIsAwayIsSentEverythingInOrderWhenItIsBack() throws Exception {
        var away = new AtomicInteger(503);
        try (var receiver = new Receiver(_ -> away.get())) {
            var made = register(receiver, "W3");
            var numbers = List.of(Happening.number(), Happening.number(), Happening.number());

            numbers.forEach(number -> Happening.record(JOURNAL, "declaration.paid", number, "W3"));
            await(() ->
                    WEBHOOKS.find(made.webhook().id(), of("W3")).orElseThrow().failures() >= 2);
            int tried = receiver.received().size();
            away.set(200);
            await(() -> log(made).size() == 3);

            assertThat(receiver.received().stream().skip(tried).map(each -> each.body()
                            .replaceAll(".*\"number\":\"(\\d+)\".*", "$1")))
                    .containsExactlyElementsOf(numbers);
            await(() ->
                    WEBHOOKS.find(made.webhook().id(), of("W3")).orElseThrow().failures() == 0);
        }
    }

    @Test
    void aGoneEndpointIsPausedWithANoticeAndGoesOnWhenAsked() throws Exception {
        var status = new AtomicInteger(410);
        try (var receiver = new Receiver(_ -> status.get())) {
            var made = register(receiver, "W4");
            var id = made.webhook().id();

            Happening.record(JOURNAL, "declaration.arrived", Happening.number(), "W4");
            await(() -> WEBHOOKS.find(id, of("W4")).orElseThrow().state() == State.PAUSED);

            assertThat(WEBHOOKS.find(id, of("W4")).orElseThrow().why()).isEqualTo("GONE");
            await(() -> !SYSTEM.bean(Inbox.class).list(of("W4")).isEmpty());
            assertThat(SYSTEM.bean(Inbox.class).list(of("W4")).getFirst().number())
                    .isEqualTo(id);

            status.set(200);
            WEBHOOKS.resume(id, of("W4"));
            await(() -> log(made).size() == 1);
        }
    }

    @Test
    void aNewSecretSignsBesideTheOldOneForAWhile() throws Exception {
        try (var receiver = new Receiver(_ -> 302)) {
            var old = register(receiver, "W5");
            var id = old.webhook().id();
            var fresh = (WebhookOutcome.Secret) WEBHOOKS.changeSecret(id, of("W5"));

            var ping = WEBHOOKS.ping(id, of("W5")).orElseThrow();

            var sent = receiver.received().getFirst();
            var second = Long.parseLong(sent.headers().get("thongquan-timestamp"));
            var body = sent.body().getBytes(StandardCharsets.UTF_8);
            assertThat(fresh.secret()).isNotEqualTo(old.secret());
            assertThat(sent.headers().get("thongquan-signature"))
                    .isEqualTo("v1=" + Secrets.sign(fresh.secret(), second, body) + ",v1="
                            + Secrets.sign(old.secret(), second, body));
            // A redirect is an answer like another: it is not followed.
            assertThat(ping.status()).isEqualTo(302);
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void aReceiverThatNeverEndsItsAnswerIsLeft() throws IOException {
        try (var receiver = new Receiver(_ -> -60_000)) {
            var made = register(receiver, "W6");
            long start = System.nanoTime();

            var ping = WEBHOOKS.ping(made.webhook().id(), of("W6")).orElseThrow();

            assertThat(ping.trouble()).isEqualTo("timeout");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void programsRegisterAndOthersDoNotSeeIt() throws IOException {
        try (var receiver = new Receiver(_ -> 204);
                var visitor = SYSTEM.visitor()) {
            var token = visitor.token(SYSTEM.parties().client(Parties.TRADER, Role.DECLARANT));
            var others = visitor.token(SYSTEM.parties().client(Parties.OTHER_TRADER, Role.DECLARANT));

            var made = api(visitor, "POST", "/api/webhooks", token, "{\"url\":\"" + receiver.url("/x") + "\"}");
            var wrong = api(
                    visitor,
                    "POST",
                    "/api/webhooks",
                    token,
                    "{\"url\":\"gopher://x\",\"types\":[\"declaration.nothing\"]}");
            var id = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(made.body()).contains("\"secret\":\"whsec_");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("EXC-101", "EXC-102", "declaration.nothing");
            assertThat(api(visitor, "GET", "/api/webhooks/" + id, token, "").body())
                    .doesNotContain("secret");
            assertThat(api(visitor, "GET", "/api/webhooks/" + id, others, "").statusCode())
                    .isEqualTo(404);
            assertThat(api(visitor, "DELETE", "/api/webhooks/" + id, others, "").statusCode())
                    .isEqualTo(404);
            assertThat(api(visitor, "POST", "/api/webhooks/" + id + "/ping", token, "")
                            .body())
                    .contains("\"state\":\"DELIVERED\"");
            assertThat(api(visitor, "DELETE", "/api/webhooks/" + id, token, "").statusCode())
                    .isEqualTo(204);
        }
    }

    private static HttpResponse<String> api(Visitor visitor, String method, String path, String token, String body) {
        return visitor.send(method, path, request -> request.header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
