package thongquan.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills of program and PostgreSQL under load lose nothing and double nothing (trust catalogue D1, D2, D8). */
class CrashTest {
    private static final int KILLS = Integer.getInteger("thongquan.crash.kills", 50);
    private static final long SEED = Long.getLong("thongquan.crash.seed", 20_261_122L);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @SuppressWarnings("NullAway") // set by JUnit before each test
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws IOException, InterruptedException {
        var victims = Victim.draw(KILLS, new Random(SEED));
        var tally = run(CrashCommand.customsProgram(), victims);

        assertThat(tally.isSound()).as(tally.line()).isTrue();
    }

    @Test
    void whoAcknowledgesBeforeStoringIsFoundOut() throws IOException, InterruptedException {
        var forgetful = List.of(
                CrashCommand.java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ForgetfulCustoms.class.getName());
        var tally = run(forgetful, Collections.nCopies(5, Victim.PROGRAM));

        assertThat(tally.audit().lost()).as(tally.line()).isPositive();
        assertThat(tally.isSound()).isFalse();
    }

    private Tally run(List<String> program, List<Victim> victims) throws IOException, InterruptedException {
        var plan = new Plan(program, folder.resolve("data"), victims, CrashCommand.SENDERS, SEED);
        var tally = new CrashBench(plan, System.out::println)
                .run(Files.readString(repository().resolve("samples/easy.json")));
        System.out.println(tally.recoveryLine());
        System.out.println(tally.line());
        return tally;
    }

    private static Path repository() {
        @Nullable Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return Objects.requireNonNull(at, "the tests run inside the repository");
    }
}
