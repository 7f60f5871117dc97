package thongquan.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import thongquan.cli.text.Surroundings;

/**
 * The command line of {@code ./thongquan} for what needs no server of one's own: clear, submit, status, watch, verify,
 * law.
 */
@Command(
        name = "./thongquan",
        sortOptions = false,
        description = "Customs declarations from the command line, without a server of your own.%n",
        footer = {"", "Each command has --help."})
public final class Thongquan {

    /** Everything asked for was accepted, or holds. */
    static final int ACCEPTED = 0;

    /** Customs refuses a filing, or a receipt does not hold. */
    static final int REFUSED = 1;

    /** The command was called wrongly, or names a file that cannot be read. */
    static final int USAGE = 2;

    /** Whether a filing is registered is not known; the same call again does no harm. */
    static final int UNKNOWN = 3;

    /** A fault of this program or of its machine. */
    static final int FAULT = 4;

    private static final int BUFFER = 65_536;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        var surroundings = new Surroundings(
                System.in,
                buffered(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                environment(),
                Clock.system(VIETNAM),
                Thread::sleep,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
        int code = run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(code);
    }

    /** The environment, and in it the folder of the program, which {@code ./thongquan} hands over as a property. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        var home = System.getProperty("thongquan.home");
        if (home != null) {
            environment.putIfAbsent(Surroundings.HOME, home);
        }
        return environment;
    }

    /** Runs one command in those surroundings; answers its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        return new CommandLine(new Thongquan())
                .addSubcommand(new ClearCommand(surroundings))
                .addSubcommand(new SubmitCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(LawCommand.in(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler((exception, _) -> sayWrong(exception))
                .setExecutionExceptionHandler((exception, _, _) -> {
                    surroundings.err().println("This should not have happened; please report it:");
                    exception.printStackTrace(surroundings.err());
                    return FAULT;
                })
                .execute(arguments);
    }

    private static int sayWrong(ParameterException exception) {
        var command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static PrintStream buffered(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
