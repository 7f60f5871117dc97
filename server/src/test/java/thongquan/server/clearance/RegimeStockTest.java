package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thongquan.server.journal.Journal;
import thongquan.server.party.Programs;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;

/** Goods under special regimes, written off line by line against the declaration that brought them in. */
class RegimeStockTest {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Programs PROGRAMS = new Programs(SYSTEM);
    private static final int UNITS = 1000;
    private static final int CLAIMS = 2000;

    @Test
    void conversionIsTaxedAndTakesItsQuantityAndCancellingGivesItBack() {
        try (var filer = new Filer(SYSTEM)) {
            var original = number(lodge(filer, temporary(5000)));
            assertThat(stock(original).path("left").asInt()).isEqualTo(5000);
            assertThat(stock(original).path("spared")).isNotEmpty();

            var conversion = lodge(filer, conversion(original, 1, 2000));
            assertThat(conversion.status()).as(conversion.body()).isEqualTo(201);
            var closing = number(conversion);
            assertThat(stock(original).path("taken").asInt()).isEqualTo(2000);
            assertThat(PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + closing)
                            .path("payable")
                            .asLong())
                    .isPositive();
            var entry = SYSTEM.bean(Journal.class).list(closing).getLast();
            assertThat(entry.decision().text()).contains("\"writeOffs\":[{\"item\":1,\"number\":\"" + original);
            assertThat(SYSTEM.bean(Replay.class).again(entry).identical()).isTrue();

            var tooMuch = lodge(filer, conversion(original, 1, 3001));
            assertThat(tooMuch.status()).isEqualTo(422);
            assertThat(tooMuch.body()).contains("DEC-275", "3000 PCE");
            assertThat(cancelled(original)).contains("ACT-013");

            assertThat(cancelled(closing)).doesNotContain("findings");
            assertThat(stock(original).path("taken").asInt()).isZero();
            assertThat(PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + closing + "/stocks")
                            .path("writtenOff"))
                    .hasSize(2);
        }
    }

    @Test
    void anOriginalThatIsNotThereOrDoesNotFitIsFound() {
        try (var filer = new Filer(SYSTEM)) {
            assertThat(lodge(filer, conversion("10000000000", 1, 1)).body()).contains("DEC-270");
            var original = number(lodge(filer, temporary(10)));
            assertThat(lodge(filer, conversion(original, 2, 1)).body()).contains("DEC-273");
            assertThat(lodge(filer, conversion(original, 1, 1).replace("\"A21\"", "\"A42\""))
                            .body())
                    .contains("DEC-272");
        }
    }

    @Test
    void twoThousandClaimsOfOneUnitTakeExactlyAThousand() throws Exception {
        try (var filer = new Filer(SYSTEM);
                var hands = Executors.newFixedThreadPool(48)) {
            var original = number(lodge(filer, temporary(UNITS)));
            var body = conversion(original, 1, 1);
            var accepted = new AtomicInteger();
            var tasks = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < CLAIMS; i++) {
                tasks.add(() -> lodge(filer, body).status());
            }
            for (var status : hands.invokeAll(tasks)) {
                switch (status.get()) {
                    case 201 -> accepted.incrementAndGet();
                    case 422 -> {}
                    default -> throw new AssertionError(status.get());
                }
            }
            assertThat(accepted).hasValue(UNITS);
            assertThat(stock(original).path("left").asInt()).isZero();
        }
    }

    private static Filer.Reply lodge(Filer filer, String body) {
        return filer.send("/api/declarations", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode stock(String number) {
        return PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/stocks")
                .at("/opened/0");
    }

    /** Customs cancels the declaration with two persons; the answer of the second. */
    private static String cancelled(String number) {
        var revision = PROGRAMS.get(Role.OFFICER, "/api/declarations/" + number + "/acts")
                .path("revision")
                .asInt();
        PROGRAMS.done(
                Role.DECLARANT,
                "/api/declarations/" + number + "/acts",
                "{\"act\":\"REQUEST_CANCELLATION\",\"revision\":" + revision + ",\"reason\":\"DECLARED_TWICE\"}");
        return PROGRAMS.send(
                        Role.OFFICER,
                        "POST",
                        "/api/declarations/" + number + "/acts",
                        "{\"act\":\"CANCEL\",\"revision\":" + (revision + 1) + ",\"reason\":\"DECLARED_TWICE\"}")
                .body();
    }

    private static String number(Filer.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.body().replaceFirst("(?s)^.*?\"number\":\"(\\d{11}).*$", "$1");
    }

    /** The temporary goods of the samples under G14, whose taxes wait. */
    private static String temporary(int pieces) {
        return pieces(new String(Filer.sample("temporary.json"), StandardCharsets.UTF_8), pieces)
                .replace("\"G13\"", "\"G14\"");
    }

    /** The same goods, sold in the country: taxed by the law of its own day. */
    private static String conversion(String original, int line, int pieces) {
        return temporary(pieces)
                .replace("\"G14\"", "\"A21\"")
                .replaceFirst(",\\s*\"returnDate\": \"[^\"]*\"", "")
                .replace(
                        "\"originCountryCode\": \"BD\"",
                        "\"previousDocuments\": [{\"typeCode\": \"TK\", \"id\": \"" + original + "\", \"line\": " + line
                                + "}], \"originCountryCode\": \"BD\"");
    }

    private static String pieces(String filing, int pieces) {
        return filing.replace("\"value\": 5000", "\"value\": " + pieces)
                .replaceFirst(",\\s*\"unitPrice\": \\{[^}]*}", "");
    }
}
