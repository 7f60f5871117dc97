package thongquan.server.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens of programs: issued for a secret, kept as hashes, dead when they should be. */
class AccessTokenTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RunningSystem system = RunningSystem.shared();
    private final JdbcClient jdbc = system.bean(JdbcClient.class);

    @Test
    void aProgramReceivesATokenForAnHourByEitherWayOfShowingItsSecret() {
        var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
        try (var program = system.visitor()) {
            var byHeader = program.askForToken(client);
            var byForm = program.post(
                    "/oauth2/token",
                    Map.of(
                            "grant_type", "client_credentials",
                            "client_id", client.id(),
                            "client_secret", client.secret()));

            assertThat(byHeader.statusCode()).isEqualTo(200);
            assertThat(byHeader.body())
                    .contains("\"token_type\":\"Bearer\"")
                    .containsPattern("\"expires_in\":(3600|3599)");
            assertThat(byHeader.headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
            assertThat(byForm.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWrongSecretBuysNothing() {
        var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
        try (var program = system.visitor()) {
            var answer = program.askForToken(new ClientCredentials(client.id(), "guess"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("invalid_client");
        }
    }

    @Test
    void theDatabaseHoldsOnlyTheHashOfAToken() throws Exception {
        try (var program = system.visitor()) {
            var token = program.token(system.parties().client(Parties.TRADER, Role.DECLARANT));
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));

            var kept = jdbc.sql("select row_to_json(t)::text from party.api_token t where hash = :hash")
                    .param("hash", hash)
                    .query(String.class)
                    .single();

            assertThat(kept).contains(HexFormat.of().formatHex(hash)).doesNotContain(token);
        }
    }

    @Test
    void anUnknownTokenIsRefusedAsAProblem() {
        try (var program = system.visitor()) {
            var answer = program.get("/api/caller", "Authorization", "Bearer unknown");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer ")
                    .contains("invalid_token");
            assertThat(program.get("/api/journal/key", "Authorization", "Bearer unknown")
                            .statusCode())
                    .as("a wrong token is worse than none")
                    .isEqualTo(401);
        }
    }

    @Test
    void anExpiredTokenIsRefused() {
        try (var program = system.visitor()) {
            var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
            var token = program.token(client);
            assertThat(status(program, token)).isEqualTo(200);
            jdbc.sql("update party.api_token set expires_at = issued_at where client_id = :client")
                    .param("client", client.id())
                    .update();

            assertThat(diesInTime(program, token)).isTrue();
        }
    }

    @Test
    void aTokenRevokedHereIsDeadAtOnce() {
        try (var program = system.visitor()) {
            var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
            var token = program.token(client);
            assertThat(status(program, token)).isEqualTo(200);

            var answer = program.post("/oauth2/revoke", Map.of("token", token), "Authorization", Visitor.basic(client));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(status(program, token)).isEqualTo(401);
        }
    }

    @Test
    void aTokenRevokedByAnotherNodeDiesInTime() {
        try (var program = system.visitor()) {
            var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
            var token = program.token(client);
            assertThat(status(program, token)).isEqualTo(200);
            jdbc.sql("update party.api_token set revoked_at = now() where client_id = :client")
                    .param("client", client.id())
                    .update();

            assertThat(diesInTime(program, token)).isTrue();
        }
    }

    @Test
    void closingAProgramKillsItsTokens() {
        try (var program = system.visitor()) {
            var client = system.parties().client(Parties.TRADER, Role.DECLARANT);
            var token = program.token(client);
            assertThat(status(program, token)).isEqualTo(200);

            assertThat(system.bean(Closure.class).client(client.id())).isTrue();

            assertThat(diesInTime(program, token)).isTrue();
            assertThat(program.askForToken(client).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenOpensNoSession() {
        try (var program = system.visitor()) {
            var token = program.token(system.parties().client(Parties.TRADER, Role.DECLARANT));
            assertThat(status(program, token)).isEqualTo(200);

            assertThat(program.cookies()).isEmpty();
        }
    }

    /** Asks again and again, as the rude programs do, until the token is dead or the patience is at its end. */
    private static boolean diesInTime(Visitor program, String token) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (status(program, token) == 401) {
                return true;
            }
        }
        return false;
    }

    private static int status(Visitor program, String token) {
        return program.get("/api/caller", "Authorization", "Bearer " + token).statusCode();
    }
}
