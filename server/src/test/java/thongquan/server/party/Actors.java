package thongquan.server.party;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who may stand before a door: strangers, holders of a dead token or session, and each role. */
final class Actors implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Actor> programs = new ArrayList<>();
    private final List<Actor> people = new ArrayList<>();

    Actors(RunningSystem system) {
        var base = system.base();
        programs.add(new Actor("stranger", null, List.of(), "401", http, base));
        try (var visitor = system.visitor()) {
            // Strangers fill in forms too: they come from a page of ours.
            var form = List.of("X-CSRF-TOKEN", visitor.formToken(), "Cookie", "session=" + visitor.session());
            people.add(new Actor("stranger", null, form, "sign-in", http, base));
        }
        people.add(
                new Actor("dead session", null, List.of("Cookie", "session=0123456789ABCDEF"), "sign-in", http, base));
        programs.add(new Actor(
                "expired token", null, List.of("Authorization", "Bearer " + expired(system)), "401", http, base));
        for (var role : Role.values()) {
            try (var visitor = system.visitor()) {
                var token = visitor.token(system.parties().client(role));
                programs.add(new Actor(
                        "program " + role, role, List.of("Authorization", "Bearer " + token), "403", http, base));
                visitor.signIn(role.name().toLowerCase(Locale.ROOT), Parties.PASSWORD);
                var session = List.of("Cookie", "session=" + visitor.session(), "X-CSRF-TOKEN", visitor.pageToken());
                people.add(new Actor("person " + role, role, session, "403", http, base));
            }
        }
    }

    private static String expired(RunningSystem system) {
        var client = system.parties().client(Parties.TRADER, Role.ADMINISTRATOR);
        try (var visitor = system.visitor()) {
            var token = visitor.token(client);
            system.bean(JdbcClient.class)
                    .sql("update party.api_token set expires_at = issued_at where client_id = :client")
                    .param("client", client.id())
                    .update();
            return token;
        }
    }

    /** Programs call the interfaces, people the pages. */
    List<Actor> forPath(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/oauth2/")
                ? programs
                : people;
    }

    @Override
    public void close() {
        http.close();
    }
}
