package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import thongquan.server.Thongquan;
import thongquan.server.database.TestDatabase;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;

/** The same input is decided the same way, byte for byte, in the program that decided it and in the next. */
class ReplayTest {
    private static final int DECLARATIONS = 300;

    @Test
    void everyDecisionIsMadeAgainByteForByteAlsoAfterAnotherStart() {
        try (var database = TestDatabase.empty()) {
            List<RecordedEntry> recorded;
            try (var first = start(database, DECLARATIONS)) {
                var journal = first.getBean(Journal.class);
                await().atMost(Duration.ofMinutes(3)).until(() -> journal.size() >= DECLARATIONS);
                recorded = journal.list(0, DECLARATIONS);
                assertThat(changed(first, recorded)).isEmpty();
            }
            try (var second = start(database, 0)) {
                assertThat(second.getBean(Journal.class).list(0, DECLARATIONS)).isEqualTo(recorded);
                assertThat(changed(second, recorded)).isEmpty();
            }
        }
    }

    /** The numbers whose decision would be another one now. */
    private static List<String> changed(ConfigurableApplicationContext program, List<RecordedEntry> entries) {
        var replay = program.getBean(Replay.class);
        return entries.stream()
                .filter(entry -> !replay.again(entry).identical())
                .map(RecordedEntry::number)
                .toList();
    }

    /** The program with a demonstration country that lodges so many declarations at once and then rests. */
    private static ConfigurableApplicationContext start(TestDatabase database, int history) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--thongquan.demonstration.enabled=true",
                "--thongquan.demonstration.rate=0",
                "--thongquan.demonstration.history=" + history));
        database.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(Thongquan.class)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }
}
