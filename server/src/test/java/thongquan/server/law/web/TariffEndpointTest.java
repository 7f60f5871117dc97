package thongquan.server.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thongquan.server.party.RunningSystem;

class TariffEndpointTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();

    @Test
    void answersEveryMeasureOfALineOnADate() {
        try (var program = SYSTEM.visitor()) {
            var answer = program.get("/api/tariff/61091010?on=2026-11-22&known=2026-11-22");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"hs\":\"61091010\"", "\"tax\":\"NK\"", "\"schedule\":\"MFN\"", "\"percent\":20")
                    .contains("\"on\":\"2026-11-22\"", "\"basis\":\"", "\"certainty\":\"");
        }
    }

    @Test
    void theSameQuestionHasTheSameTag() {
        try (var program = SYSTEM.visitor()) {
            var path = "/api/tariff/61091010?on=2026-11-22&known=2026-11-22";
            var tag = program.get(path).headers().firstValue("ETag").orElseThrow();

            assertThat(program.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void aLineThatTheTariffOfThatDayDoesNotHaveIsAProblem() {
        try (var program = SYSTEM.visitor()) {
            var answer = program.get("/api/tariff/61091010?on=1999-01-01");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void aDayThatIsNoneIsTheCallersMistake() {
        try (var program = SYSTEM.visitor()) {
            assertThat(program.get("/api/tariff/61091010?on=yesterday").statusCode())
                    .isEqualTo(400);
        }
    }
}
