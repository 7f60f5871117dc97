package thongquan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import thongquan.cli.text.Surroundings;

/** A user at a command line on 22 November 2026, ten in the morning, whose pauses take no time. */
final class Shell {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8"));
    private byte[] input = new byte[0];
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

    /** What a command printed and how it ended. */
    record Result(int code, String out, String err) {}

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell typing(byte[] text) {
        input = text;
        return this;
    }

    Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new ByteArrayInputStream(input), print(out), print(err), environment, clock(), this::pass, false);
        int code = Thongquan.run(surroundings, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    private synchronized Instant now() {
        return now;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return VIETNAM;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now(), zone);
            }

            @Override
            public Instant instant() {
                return now();
            }
        };
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The samples folder of the repository. */
    static Path samples() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw"))) {
                return at.resolve("samples");
            }
        }
        throw new IllegalStateException("not inside the repository");
    }

    /** The path of a sample as a user types it. */
    static String sample(String name) {
        return Objects.requireNonNull(samples().resolve(name)).toString();
    }
}
