package thongquan.server.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** S8, S9, S12: sessions, forged requests, guessed passwords, headers. */
class SignInTest {
    private static final String ORGANISATION = """
            {"id": "%s", "kind": "TRADER", "name": "Dế Mèn", "registeredOn": "2024-02-29", "complianceLevel": 3}
            """;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void aPersonSignsInAndOut() {
        try (var browser = system.visitor()) {
            assertThat(browser.signIn("Declarant", Parties.PASSWORD).headers().firstValue("Location"))
                    .hasValue("/start");
            assertThat(browser.get("/api/caller").body()).contains("\"organisationId\":\"" + Parties.TRADER);

            var out = browser.post("/sign-out", Map.of("_csrf", browser.pageToken()));

            assertThat(out.headers().firstValue("Location")).hasValue("/sign-in?out");
            assertThat(browser.get("/api/caller").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        try (var browser = system.visitor()) {
            var wrong = browser.signIn("officer", "not the password");
            var unknown = browser.signIn("nobody", "not the password");

            assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(wrong.headers().firstValue("Location")).hasValue("/sign-in?failed");
            assertThat(unknown.headers().firstValue("Location")).hasValue("/sign-in?failed");
        }
    }

    @Test
    void whoGuessesTooOftenWaitsWhileOthersSignIn() {
        var name = "guessed";
        system.parties().person(Parties.TRADER, name, Role.DECLARANT);
        var settings = system.bean(PartySettings.class);
        try (var guesser = system.visitor();
                var other = system.visitor()) {
            for (var guess = 0; guess <= settings.freeAttempts(); guess++) {
                guesser.signIn(name, "guess " + guess);
            }

            assertThat(guesser.signIn(name, Parties.PASSWORD).headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).startsWith("/sign-in?wait="));
            assertThat(other.signIn("auditor", Parties.PASSWORD).headers().firstValue("Location"))
                    .hasValue("/start");
        }
    }

    @Test
    void theSessionOfAStrangerIsNotTheSessionOfThePerson() {
        try (var browser = system.visitor()) {
            browser.formToken();
            var before = browser.session();

            browser.signIn("chief", Parties.PASSWORD);

            assertThat(browser.session()).isNotEqualTo(before);
            try (var attacker = system.visitor()) {
                assertThat(attacker.get("/api/caller", "Cookie", "session=" + before)
                                .statusCode())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void scriptsAndOtherSitesDoNotReachTheCookie() {
        try (var browser = system.visitor()) {
            var cookie =
                    browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

            assertThat(cookie).contains("session=", "HttpOnly", "SameSite=Lax").doesNotContain("Expires", "Max-Age");
        }
    }

    @Test
    void aSignInFormOfAnotherSiteIsRefused() {
        try (var browser = system.visitor()) {
            var form = Map.of("name", "officer", "password", Parties.PASSWORD);

            assertThat(browser.post("/sign-in", form).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aPageChangesThingsThroughTheApiWithItsToken() {
        try (var browser = system.visitor()) {
            browser.signIn("administrator", Parties.PASSWORD);
            var token = browser.pageToken();

            var answer = browser.send("POST", "/api/organisations", request -> request.header("X-CSRF-TOKEN", token)
                    .header("Content-Type", "application/json")
                    .method("POST", HttpRequest.BodyPublishers.ofString(ORGANISATION.formatted("0100000046"))));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(system.bean(Organisations.class).find("0100000046")).isPresent();
        }
    }

    @Test
    void anIdentityIsRegisteredOnce() {
        try (var browser = system.visitor()) {
            browser.signIn("administrator", Parties.PASSWORD);
            var token = browser.pageToken();

            var answer = browser.send("POST", "/api/organisations", request -> request.header("X-CSRF-TOKEN", token)
                    .header("Content-Type", "application/json")
                    .method("POST", HttpRequest.BodyPublishers.ofString(ORGANISATION.formatted(Parties.TRADER))));

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("PARTY-KNOWN");
        }
    }

    @Test
    void closingAnAccountEndsItsSession() {
        var person = system.parties().person(Parties.TRADER, "leaver", Role.DECLARANT);
        try (var browser = system.visitor()) {
            browser.signIn("leaver", Parties.PASSWORD);
            assertThat(browser.get("/api/caller").statusCode()).isEqualTo(200);

            assertThat(system.bean(Closure.class).person(person)).isTrue();

            assertThat(browser.get("/api/caller").statusCode()).isEqualTo(401);
            assertThat(browser.signIn("leaver", Parties.PASSWORD).headers().firstValue("Location"))
                    .hasValue("/sign-in?failed");
        }
    }

    @Test
    void partsOfAPageAreSentToSignInAsAWhole() {
        try (var browser = system.visitor()) {
            var form = Map.of("q", "1");

            var answer = browser.post("/sign-out", form, "HX-Request", "true");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
        }
    }

    @Test
    void everyPageCarriesTheHeadersThatProtectIt() {
        try (var browser = system.visitor()) {
            for (var page : Set.of("/", "/sign-in", "/nothing")) {
                var headers = browser.get(page).headers();

                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .contains(
                                "default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
                assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
                assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
                assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            }
        }
    }
}
