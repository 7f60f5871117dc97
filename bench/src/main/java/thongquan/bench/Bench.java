package thongquan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thongquan.bench.crash.CrashCommand;
import thongquan.formats.law.LawPack;

/** The command line of {@code ./thongquan bench}. */
@Command(
        name = "./thongquan bench",
        mixinStandardHelpOptions = true,
        subcommands = CrashCommand.class,
        description = {
            "Measures, each figure beside a reference in the same run.%n",
            "  decision  one decision in core: microseconds and allocated bytes",
            "  law       the whole national tariff: load, heap, look-ups, books of other dates",
            "  xml       R5: validated XML filings against a bare pull parse of the same bytes",
            "  store     R2: the journal's store against pgbench with the same rows",
            "  accept    R1, R1c, R3: filings over HTTP against pgbench with the same rows",
            "  rehearsal a million declarations of five items under two laws",
            "  large     a declaration of 9,999 items over HTTP",
            "  streams   5,000 open event streams on one node, and how soon each shows what is lodged",
            "  table     spreadsheets of 9,999 and 10,000 rows over HTTP",
            "  all       all of these (default)",
            "  crash     kills program and PostgreSQL under load and counts what was lost (see crash --help)"
        })
public final class Bench implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "What to measure (default: all).")
    private List<String> names = List.of();

    @Option(names = "--pairs", description = "Pairs of windows, ours and the reference in turn (default: 5).")
    private int pairs = 5;

    @Option(names = "--seconds", description = "Length of a window (default: 10).")
    private int seconds = 10;

    @Option(names = "--clients", description = "Clients at one time, the same for both (default: 64).")
    private int clients = 64;

    @Option(
            names = "--tariff",
            paramLabel = "FOLDER",
            description = "National tariff for law (default: ../shared/samples/vn-tariff).")
    private @Nullable Path tariff;

    /** Runs the benchmarks named and prints one line a figure. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var chosen = names.isEmpty() || names.contains("all")
                ? List.of("decision", "law", "xml", "rehearsal", "store", "accept", "large", "table", "streams")
                : names;
        var windows = new Windows(pairs, seconds, clients);
        System.out.printf(
                Locale.ROOT,
                "machine: %d cores, load %.2f, Java %s, %d clients, %d pairs of %d s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                clients,
                pairs,
                seconds);
        for (var name : chosen) {
            switch (name) {
                case "decision" ->
                    DecisionBench.of("decision-5-items", LawPack.shipped()).run();
                case "law" -> new LawBench(tariff).run();
                case "xml" -> new XmlBench(windows).run();
                case "rehearsal" -> new RehearsalBench().run();
                case "store" -> new StoreBench(windows).run();
                case "accept" -> new AcceptBench(windows).run();
                case "large" -> new LargeBench().run();
                case "streams" -> new StreamsBench().run();
                case "table" -> new TableBench().run();
                default -> {
                    System.err.println("No benchmark is called " + name + "; try ./thongquan bench --help.");
                    return CommandLine.ExitCode.USAGE;
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
