package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.server.party.DeclarationSamples;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** Whoever operates the system sees what comes in, what waits, and how long deciding and recording take. */
class FiguresTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();

    @Test
    void administratorsSeeFilingsQueueBatchesAndTimes() {
        DeclarationSamples.lodge(SYSTEM, Parties.TRADER);
        try (var program = SYSTEM.visitor()) {
            var trader = program.token(SYSTEM.parties().client(Parties.TRADER, Role.DECLARANT));
            var refused = program.send(
                    "POST", "/api/declarations", request -> request.header("Authorization", "Bearer " + trader)
                            .header("Idempotency-Key", "figures")
                            .header("Content-Type", "application/json")
                            .method("POST", HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(refused.statusCode()).isEqualTo(422);

            var administrator = program.token(SYSTEM.parties().client(Role.ADMINISTRATOR));
            var figures = program.get("/actuator/prometheus", "Authorization", "Bearer " + administrator);

            assertThat(figures.statusCode()).isEqualTo(200);
            for (var figure : List.of(
                    "thongquan_filings_total\\{.*outcome=\"registered\".*\\} [1-9].*",
                    "thongquan_filings_total\\{.*outcome=\"refused\".*\\} [1-9].*",
                    "thongquan_journal_queue(\\{.*\\})? \\d.*",
                    "thongquan_journal_batch_count(\\{.*\\})? [1-9].*",
                    "thongquan_journal_commit_seconds_count(\\{.*\\})? [1-9].*",
                    "thongquan_decision_seconds_count(\\{.*\\})? [1-9].*")) {
                assertThat(figures.body().lines().filter(line -> line.matches(figure)))
                        .as(figure)
                        .isNotEmpty();
            }
        }
    }
}
