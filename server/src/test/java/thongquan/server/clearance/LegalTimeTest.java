package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongquan.server.law.MovableClock;
import thongquan.server.party.Parties;
import thongquan.server.party.Programs;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;

/** What the clock does to declarations, with the clock in the test's hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalTimeTest {

    /** A Wednesday, ten in the morning. */
    private static final Instant START = Instant.parse("2026-07-01T03:00:00Z");

    private final MovableClock clock = new MovableClock(START);
    private RunningSystem system;
    private Programs programs;

    @BeforeAll
    void start() {
        system = RunningSystem.with(clock);
        programs = new Programs(system);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void goodsDeclaredAheadAreClearedWhenTheyArriveAndNotBefore() throws IOException {
        clock.stopAt(START);
        var number = lodged("easy.json", "\"2026-06-29\"", "\"2026-07-05\"");
        assertThat(get(number).path("state").asString()).isEqualTo("AWAIT_PAYMENT");
        act(number, "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":0,\"note\":\"GNT 01\"}");
        assertThat(get(number).path("state").asString()).isEqualTo("AWAIT_ARRIVAL");
        act(number, "{\"act\":\"CONFIRM_ARRIVAL\",\"revision\":1}");
        assertThat(get(number).path("state").asString()).isEqualTo("CLEARED");
    }

    @Test
    void whatWasInspectedAheadIsNotInspectedAgainForArriving() throws IOException {
        clock.stopAt(START);
        var number = lodged("steel-through-third-country.json", "\"2026-06-29\"", "\"2026-07-08\"");
        act(number, "{\"act\":\"INSPECT\",\"revision\":0,\"reason\":\"SELECTED_FOR_INSPECTION\"}");
        act(number, "{\"act\":\"PASS\",\"revision\":1,\"reason\":\"GOODS_AS_DECLARED\"}");
        act(number, "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":2,\"note\":\"GNT 03\"}");
        assertThat(get(number).path("state").asString()).isEqualTo("AWAIT_ARRIVAL");
        act(number, "{\"act\":\"CONFIRM_ARRIVAL\",\"revision\":3}");
        assertThat(get(number).path("state").asString()).isEqualTo("CLEARED");
    }

    @Test
    void whoDoesNotPayIsRemindedOnceAndKeepsTheDeclaration() throws IOException {
        clock.stopAt(START);
        var number = lodged("easy.json", "\"A11\"", "\"A11\"");
        clock.stopAt(Instant.parse("2026-07-16T03:00:01Z"));
        moveOn();
        clock.stopAt(Instant.parse("2026-07-20T03:00:00Z"));
        moveOn();
        assertThat(get(number).path("state").asString()).isEqualTo("AWAIT_PAYMENT");
        assertThat(programs.get(Role.OFFICER, acts(number)).path("done")).hasSize(1);
        assertThat(lastAct(number)).isEqualTo("RAISE");
    }

    @Test
    void goodsThatNeverArriveMakeTheDeclarationVoidOnTheSixteenthDay() throws IOException {
        clock.stopAt(START);
        var number = lodged("easy.json", "\"2026-06-29\"", "\"2026-07-06\"");
        act(number, "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":0,\"note\":\"GNT 02\"}");

        clock.stopAt(Instant.parse("2026-07-15T03:00:00Z"));
        moveOn();
        assertThat(get(number).path("state").asString()).isEqualTo("AWAIT_ARRIVAL");

        clock.stopAt(Instant.parse("2026-07-16T03:00:01Z"));
        moveOn();
        assertThat(get(number).path("state").asString()).isEqualTo("CANCELLED");
        var last = programs.get(Role.OFFICER, acts(number)).path("done").get(1);
        assertThat(last.path("role").asString()).isEqualTo("SYSTEM");
        assertThat(last.path("reason").asString()).isEqualTo("VALIDITY_OVER");
    }

    @Test
    void aCaseOverItsTimeGoesUpAgainAndAgainAndAQuestionEndsByItself() throws IOException {
        clock.stopAt(START);
        var number = lodged("steel-through-third-country.json", "\"A11\"", "\"A11\"");
        // Two working hours for the documents: from ten to noon.
        clock.stopAt(Instant.parse("2026-07-01T05:00:01Z"));
        moveOn();
        assertThat(lastAct(number)).isEqualTo("RAISE");
        clock.stopAt(Instant.parse("2026-07-03T03:00:00Z"));
        moveOn();
        assertThat(programs.get(Role.OFFICER, acts(number)).path("done")).hasSize(2);

        act(number, "{\"act\":\"ASK\",\"revision\":2,\"reason\":\"VALUE_DOUBT\",\"note\":\"Hợp đồng?\"}");
        assertThat(get(number).path("state").asString()).isEqualTo("INFO_REQUESTED");
        // Five working days from Friday.
        clock.stopAt(Instant.parse("2026-07-10T02:59:00Z"));
        moveOn();
        assertThat(get(number).path("state").asString()).isEqualTo("INFO_REQUESTED");
        clock.stopAt(Instant.parse("2026-07-10T03:00:01Z"));
        moveOn();
        assertThat(get(number).path("state").asString()).isEqualTo("DOC_CHECK");
        assertThat(lastAct(number)).isEqualTo("RESUME");
    }

    private void moveOn() {
        system.bean(OverdueCases.class).moveOn();
    }

    private String lastAct(String number) {
        var done = programs.get(Role.OFFICER, acts(number)).path("done");
        return done.get(done.size() - 1).path("act").asString();
    }

    private void act(String number, String order) {
        programs.done(Role.OFFICER, acts(number), order);
    }

    private JsonNode get(String number) {
        return programs.get(Role.OFFICER, "/api/declarations/" + number);
    }

    private static String acts(String number) {
        return "/api/declarations/" + number + "/acts";
    }

    private String lodged(String sample, String what, String by) throws IOException {
        var body = Files.readString(Path.of("../samples/" + sample))
                .replace("9900000018", Parties.TRADER)
                .replace(what, by);
        return programs.done(Role.DECLARANT, "/api/declarations", body)
                .path("number")
                .asString();
    }
}
