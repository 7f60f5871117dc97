package thongquan.server.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import thongquan.server.party.SampleObjects.Sample;
import thongquan.server.party.access.AuthorisationTable;
import thongquan.server.party.access.Grant;
import thongquan.server.party.access.Rule;

/** S1: the table names every endpoint and no other, and the running system answers as the table says. */
class AuthorisationTableTest {
    private static final Set<String> ANSWERED_BEFORE_THE_ENDPOINTS =
            Set.of("POST /sign-in", "POST /sign-out", "POST /oauth2/token", "POST /oauth2/revoke");
    private static final Set<String> SAFE = Set.of("GET");

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final AuthorisationTable TABLE = SYSTEM.bean(AuthorisationTable.class);
    private static final List<SampleObjects> SAMPLES = new ArrayList<>();

    @BeforeAll
    static void prepare() {
        ServiceLoader.load(SampleObjects.class).forEach(SAMPLES::add);
        SAMPLES.forEach(samples -> samples.prepare(SYSTEM));
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        var rows = new TreeSet<String>();
        TABLE.rules().forEach(rule -> rows.add(rule.method() + " " + rule.path()));

        assertThat(rows).as("authorisation.csv and the endpoints").isEqualTo(endpoints());
    }

    private static Set<String> endpoints() {
        var endpoints = new TreeSet<>(ANSWERED_BEFORE_THE_ENDPOINTS);
        SYSTEM.context()
                .getBeansOfType(AbstractHandlerMethodMapping.class)
                .values()
                .forEach(mapping -> {
                    Map<?, ?> methods = mapping.getHandlerMethods();
                    methods.forEach((condition, handler) -> {
                        // The error page is reached only from inside.
                        if (condition instanceof RequestMappingInfo info
                                && !handler.toString().startsWith(BasicErrorController.class.getName())) {
                            endpoints.addAll(endpoints(info));
                        }
                    });
                });
        SYSTEM.context().getBeansOfType(SimpleUrlHandlerMapping.class).values().forEach(mapping -> mapping.getUrlMap()
                .keySet()
                .forEach(path -> endpoints.add("GET " + path)));
        return endpoints;
    }

    private static List<String> endpoints(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var result = new ArrayList<String>();
        for (var path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                result.add("ANY " + path);
            }
            methods.forEach(method -> result.add(method + " " + path));
        }
        return result;
    }

    @Test
    void theSystemAnswersAsTheTableSays() {
        var wrong = new ArrayList<String>();
        try (var actors = new Actors(SYSTEM)) {
            for (var rule : rulesOfEndpoints()) {
                var sample = sample(rule);
                for (var actor : actors.forPath(rule.path())) {
                    if (isApi(rule) || SAFE.contains(rule.method())) {
                        check(rule, sample, actor, wrong);
                    }
                }
            }
        }

        assertThat(wrong).as("answers other than the table's").isEmpty();
    }

    /** Sign-in and tokens check more than roles; {@link SignInTest} and {@link AccessTokenTest} are theirs. */
    private static List<Rule> rulesOfEndpoints() {
        return TABLE.rules().stream()
                .filter(rule -> !ANSWERED_BEFORE_THE_ENDPOINTS.contains(rule.method() + " " + rule.path()))
                .toList();
    }

    /** What a person changes carries the form token of his session; that none passes without it is a test of its own. */
    private static boolean isApi(Rule rule) {
        return rule.path().startsWith("/api/") || rule.path().startsWith("/actuator");
    }

    private static void check(Rule rule, Sample sample, Actor actor, List<String> wrong) {
        var grant = actor.grant(rule);
        note(rule, actor, sample.own(), grant != Grant.DENY, false, sample, wrong);
        if (sample.others() != null) {
            note(rule, actor, sample.others(), grant != Grant.DENY, grant == Grant.OWN, sample, wrong);
        }
    }

    private static void note(
            Rule rule, Actor actor, String path, boolean admitted, boolean hidden, Sample sample, List<String> wrong) {
        var answer = actor.call(rule.method(), path, sample);
        var expected = hidden ? "404 as if it did not exist" : admitted ? "admitted" : actor.refusal();
        var right = hidden ? answer.status() == 404 : admitted ? answer.isAdmitted() : answer.is(actor.refusal());
        if (!right) {
            wrong.add("%s %s %s: %s, not %s".formatted(rule.method(), path, actor.name(), answer, expected));
        }
    }

    /** A browser with a session and no form token can change nothing, whoever is signed in. */
    @Test
    void noUnsafeRequestOfABrowserPassesWithoutTheFormToken() {
        try (var browser = SYSTEM.visitor()) {
            browser.signIn("administrator", Parties.PASSWORD);
            for (var rule : TABLE.rules()) {
                if (!SAFE.contains(rule.method()) && !rule.path().startsWith("/oauth2/")) {
                    var path = sample(rule).own();
                    assertThat(browser.send(rule.method(), path, request -> {}).statusCode())
                            .as("%s %s", rule.method(), path)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void whatHasNoRowDoesNotExist() {
        try (var stranger = SYSTEM.visitor()) {
            var unknown = stranger.get("/api/nothing");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");

            var wrongMethod = stranger.send("DELETE", "/api/caller", request -> {});
            assertThat(wrongMethod.statusCode()).isEqualTo(405);
            assertThat(wrongMethod.headers().firstValue("Allow")).hasValue("GET");

            assertThat(stranger.get("/nothing").statusCode()).isEqualTo(404);
            assertThat(stranger.get("/api/%63aller").statusCode()).isEqualTo(401);
        }
    }

    private static Sample sample(Rule rule) {
        return SAMPLES.stream()
                .map(samples -> samples.of(rule))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> {
                    assertThat(rule.path())
                            .as("a row with a variable needs SampleObjects")
                            .doesNotContain("{", "*");
                    return Sample.at(rule.path());
                });
    }
}
