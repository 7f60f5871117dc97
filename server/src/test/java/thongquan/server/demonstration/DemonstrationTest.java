package thongquan.server.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import thongquan.core.risk.Channel;
import thongquan.server.Thongquan;
import thongquan.server.clearance.DeclarationFilter;
import thongquan.server.clearance.Declarations;
import thongquan.server.database.DataFolder;
import thongquan.server.database.TestDatabase;
import thongquan.server.party.Caller;
import thongquan.server.party.Delegations;
import thongquan.server.party.DemonstrationAccounts;
import thongquan.server.party.Role;
import thongquan.server.party.Users;

class DemonstrationTest {
    private static final int HISTORY = 60;
    private static final Caller OFFICER = new Caller("o", "o", "02CI", "Cát Lái", Set.of(Role.OFFICER));
    private static final String ROWS = """
            select (select count(*) from party.organisation) as organisations,
                   (select count(*) from party.app_user) as people,
                   (select count(*) from party.delegation) as delegations,
                   (select count(*) from party.api_client) as programs
            """;

    private record Rows(long organisations, long people, long delegations, long programs) {}

    @TempDir
    private Path temporary;

    private DataFolder folder;
    private final TestDatabase database = TestDatabase.ofAllModules();

    /** A working day of the year whose law ships, so that the test holds in any year. */
    @Configuration(proxyBeanMethods = false)
    static class SeptemberMorning {

        @Bean
        @Primary
        Clock september() {
            var start = Instant.parse("2026-09-16T03:00:00Z");
            return Clock.offset(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), Duration.between(Instant.now(), start));
        }
    }

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void close() {
        folder.close();
        database.close();
    }

    @Test
    void settlesOnceAndFillsThePagesThenLivesOn() throws Exception {
        Rows first;
        try (var system = start(true, 0)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> count(system) == HISTORY);
            assertPeopleSignIn(system);
            assertBrokersActForTraders(system);
            assertThat(token(system).statusCode()).isEqualTo(200);
            first = rows(system);
        }
        try (var system = start(true, 6_000)) {
            assertThat(rows(system)).isEqualTo(first);
            await().atMost(Duration.ofMinutes(1)).until(() -> count(system) >= HISTORY + 3);
        }
        try (var system = start(false, 6_000)) {
            assertThat(system.getBean(DemonstrationAccounts.class).accounts()).isEmpty();
            assertThat(rows(system)).isEqualTo(first);
        }
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAlone() {
        JdbcClient.create(database.dataSource())
                .sql("insert into party.organisation values ('0100000000', 'TRADER', 'Somebody', current_date, 3)")
                .update();
        try (var system = start(true, 6_000)) {
            assertThat(system.getBean(DemonstrationAccounts.class).accounts()).isEmpty();
            assertThat(rows(system)).isEqualTo(new Rows(1, 0, 0, 0));
        }
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select count(*) from clearance.declaration")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ConfigurableApplicationContext start(boolean enabled, int rate) {
        var properties = new HashMap<>(database.properties());
        properties.put("server.port", "0");
        properties.put("thongquan.demonstration.enabled", enabled);
        properties.put("thongquan.demonstration.rate", rate);
        properties.put("thongquan.demonstration.history", HISTORY);
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Thongquan.class, SeptemberMorning.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder))
                .registerShutdownHook(false)
                .run(arguments);
    }

    private static long count(ConfigurableApplicationContext system) {
        return system.getBean(Declarations.class).count(DeclarationFilter.newest(1), OFFICER).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void assertPeopleSignIn(ConfigurableApplicationContext system) {
        var accounts = system.getBean(DemonstrationAccounts.class).accounts();
        assertThat(accounts)
                .extracting(DemonstrationAccounts.Account::role)
                .containsExactly(
                        Role.DECLARANT, Role.DECLARANT, Role.OFFICER, Role.CHIEF, Role.AUDITOR, Role.ADMINISTRATOR);
        var users = system.getBean(Users.class);
        var encoder = system.getBean(PasswordEncoder.class);
        for (var account : accounts) {
            var person = users.findByName(account.name()).orElseThrow();
            assertThat(person.caller().organisationName()).isEqualTo(account.organisationName());
            assertThat(encoder.matches(account.password(), person.passwordHash()))
                    .isTrue();
        }
    }

    private static void assertBrokersActForTraders(ConfigurableApplicationContext system) {
        var broker =
                system.getBean(Users.class).findByName("broker").orElseThrow().caller();
        var today = system.getBean(Demonstration.class).law().lawDate();
        assertThat(system.getBean(Delegations.class).principals(broker.organisationId(), today))
                .hasSizeGreaterThan(2);
        var declarations = system.getBean(Declarations.class);
        assertThat(declarations.count(DeclarationFilter.newest(1), OFFICER))
                .containsKeys(Channel.GREEN, Channel.YELLOW);
        assertThat(declarations.list(DeclarationFilter.newest(10), broker)).isNotEmpty();
    }

    private static Rows rows(ConfigurableApplicationContext system) {
        return system.getBean(JdbcClient.class).sql(ROWS).query(Rows.class).single();
    }

    private static HttpResponse<String> token(ConfigurableApplicationContext system)
            throws IOException, InterruptedException {
        var credentials = PublishedAccounts.CLIENT.id() + ":" + PublishedAccounts.CLIENT.secret();
        var port = system.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
