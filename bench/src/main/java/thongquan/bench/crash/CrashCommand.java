package thongquan.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thongquan.server.Thongquan;

/** {@code ./thongquan bench crash}: how much is lost when program and PostgreSQL are killed under load. */
@Command(
        name = "crash",
        description = "Kills program and PostgreSQL under load, and counts what was lost, doubled or cannot be proved.",
        mixinStandardHelpOptions = true)
public final class CrashCommand implements Callable<Integer> {
    static final int SENDERS = 16;

    @Option(names = "--kills", paramLabel = "N", description = "How many kills (default: ${DEFAULT-VALUE}).")
    private int kills = 200;

    @Option(names = "--senders", paramLabel = "N", description = "Senders at one time (default: ${DEFAULT-VALUE}).")
    private int senders = SENDERS;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the kills (default: the time).")
    private long seed = System.nanoTime();

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            defaultValue = "${sys:thongquan.home:-.}/samples/easy.json",
            description = "Declaration of which variants are lodged.")
    private Path sample = Path.of("samples/easy.json");

    /** 0 where nothing was lost, doubled or unproved; 1 where something was. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("thongquan-crash-");
        boolean sound = false;
        try {
            var victims = Victim.draw(kills, new Random(seed));
            var plan = new Plan(customsProgram(), folder.resolve("data"), victims, senders, seed);
            var tally = new CrashBench(plan, System.err::println).run(Files.readString(sample));
            System.err.println(tally.recoveryLine());
            System.out.println(tally.line());
            sound = tally.isSound();
            return sound ? 0 : 1;
        } finally {
            if (sound) {
                FileSystemUtils.deleteRecursively(folder);
            } else {
                System.err.println("seed " + seed + "; the data and the logs are kept in " + folder);
            }
        }
    }

    /** The real program with an empty demonstration country, and compiled lightly, since it never lives long. */
    static List<String> customsProgram() {
        return List.of(
                java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dthongquan.demonstration.history=0",
                "-Dthongquan.demonstration.rate=0",
                "-cp",
                System.getProperty("java.class.path"),
                Thongquan.class.getName());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
