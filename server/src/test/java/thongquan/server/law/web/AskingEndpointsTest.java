package thongquan.server.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskingEndpointsTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final String DATES = "&on=2026-11-22&known=2026-11-22";

    @Test
    void findsLinesByWordsOrCodeInParts() {
        var found = get("/api/tariff?q=" + encoded("cà phê") + DATES);
        assertThat(found.at("/lines/rows/0/hs").asString()).isEqualTo("09011130");
        assertThat(found.path("on").asString()).isEqualTo("2026-11-22");

        var first = get("/api/tariff?q=87&limit=2" + DATES).path("lines");
        var second = get("/api/tariff?q=87&limit=2&offset=" + first.path("next").asInt() + DATES)
                .path("lines");
        assertThat(first.path("rows").size()).isEqualTo(2);
        assertThat(second.path("offset").asInt()).isEqualTo(2);
        assertThat(second.at("/rows/0/hs").asString())
                .isGreaterThan(first.at("/rows/1/hs").asString());
    }

    @Test
    void saysWhatChangedBetweenTwoDates() {
        var changes = get("/api/tariff/changes?from=2026-12-31&to=2027-01-01&known=2026-11-22&hs=6109.10.10");

        var vat = changes.at("/measures/rows/0");
        assertThat(vat.path("kind").asString()).isEqualTo("CHANGED");
        assertThat(vat.at("/before/rate/percent").asInt()).isEqualTo(8);
        assertThat(vat.at("/after/rate/percent").asInt()).isEqualTo(10);
        assertThat(vat.at("/after/validity/basis").asString()).isNotEmpty();
        assertThat(changes.at("/from/on").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void saysWhatCameToBeKnown() {
        var changes = get(
                "/api/tariff/changes?from=2025-07-01&to=2025-07-01&knownBefore=2025-06-01&known=2026-11-22&hs=61091010");

        assertThat(changes.at("/measures/total").asInt()).isPositive();
        assertThat(changes.at("/from/known").asString()).isEqualTo("2025-06-01");
    }

    @Test
    void drawsTheCourseOfEachMeasure() {
        var courses = get("/api/tariff/27101981/course?known=2026-11-22").path("courses");

        assertThat(courses.size()).isGreaterThan(5);
        assertThat(courses.at("/0/0/measure/id").asString()).isNotEmpty();
    }

    @Test
    void suggestsCodesWithTheEvidence() {
        var advice = get("/api/tariff/classification?goods=" + encoded("áo thun nam") + DATES);

        assertThat(advice.at("/suggestions/0/hs").asString()).isEqualTo("61091010");
        assertThat(advice.at("/suggestions/0/score").asInt()).isBetween(1, 100);
        assertThat(advice.at("/suggestions/0/evidence").size()).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tariff/changes",
                "/api/tariff/changes?from=yesterday",
                "/api/tariff/changes?from=2026-01-01&hs=abc",
                "/api/tariff/classification",
                "/api/tariff/classification?goods=%20",
                "/api/tariff?limit=many"
            })
    void aQuestionThatMakesNoSenseIsTheCallersMistake(String path) {
        try (var program = SYSTEM.visitor()) {
            assertThat(program.get(path).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aLineThatNeverWasHasNoCourse() {
        try (var program = SYSTEM.visitor()) {
            assertThat(program.get("/api/tariff/99999999/course").statusCode()).isEqualTo(404);
        }
    }

    private static JsonNode get(String path) {
        try (var program = SYSTEM.visitor()) {
            var answer = program.get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
