package thongquan.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import thongquan.server.database.CannotStart;
import thongquan.server.database.DataFolder;
import thongquan.server.party.FirstAdministrator;

/** The command line of {@code ./thongquan run}: takes port and data folder, then hands over to Spring. */
@Command(
        name = "./thongquan run",
        sortOptions = false,
        description = {"Starts the customs system: pages, API and database, on one port.%n"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:wrong usage",
            "4:cannot start; nothing was changed",
            "130:stopped by Ctrl-C; what was accepted is recorded",
            "143:stopped by SIGTERM; what was accepted is recorded"
        },
        footer = {
            "",
            "An existing PostgreSQL takes its user and password from the URL (?user=...&password=...) or from",
            "THONGQUAN_DATABASE_USER and THONGQUAN_DATABASE_PASSWORD. Options of the Java machine, such as",
            "-Xmx2g, go into THONGQUAN_JAVA_OPTS. Logs are written to DIR/logs."
        })
final class RunCommand implements Callable<Integer> {
    private static final int CANNOT_START = 4;
    private static final int LAST_PORT = 65_535;
    private static final double MILLIS = 1_000.0;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:thongquan.home:-.}/data",
            description = "Folder that keeps the database and the logs (default: data beside ./thongquan).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "Use an existing PostgreSQL, jdbc:postgresql://host:5432/name, not the embedded one.")
    private @Nullable String database;

    @Option(names = "--no-demo", description = "Start empty, without the demonstration country.")
    private boolean noDemo;

    @Option(
            names = "--demo-rate",
            paramLabel = "N",
            description = "Declarations a minute that the demonstration country lodges.")
    private @Nullable Integer demoRate;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** 0 once the system runs, 4 when it cannot. */
    @Override
    public Integer call() {
        refuseWrongValues();
        try {
            var folder = DataFolder.open(data);
            demandFree(port);
            start(folder);
            return CommandLine.ExitCode.OK;
        } catch (CannotStart refused) {
            specification().commandLine().getErr().println(refused.getMessage());
            return CANNOT_START;
        }
    }

    private void refuseWrongValues() {
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port is %d, and ports go from 0 (any free one) to 65535.".formatted(port));
        }
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw wrong("--database must look like jdbc:postgresql://host:5432/name.");
        }
        if (demoRate != null && demoRate < 0) {
            throw wrong("--demo-rate is %d, and cannot be less than 0.".formatted(demoRate));
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(specification().commandLine(), sentence);
    }

    private CommandSpec specification() {
        return Objects.requireNonNull(spec, "set by picocli");
    }

    /** Asked first, so that a port in use is known before the database is touched. */
    private static void demandFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw portTaken(port, taken);
        }
    }

    private static CannotStart portTaken(int port, Throwable cause) {
        return new CannotStart(
                "Port %d is in use or not allowed to this user: stop the other program or choose another with --port."
                        .formatted(port),
                cause);
    }

    private void start(DataFolder folder) {
        var application = new SpringApplication(Thongquan.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder));
        try {
            var context = application.run(properties(folder).toArray(String[]::new));
            announce(context.getEnvironment().getRequiredProperty("local.server.port"), folder);
            if (noDemo) {
                context.getBean(FirstAdministrator.class).register().ifPresent(RunCommand::announceFirstAccount);
            }
        } catch (RuntimeException failure) {
            throw sentence(failure, folder);
        }
    }

    private List<String> properties(DataFolder folder) {
        var properties = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--logging.console.enabled=false",
                "--logging.file.name=" + folder.logs().resolve("thongquan.log"),
                "--thongquan.demonstration.enabled=" + !noDemo));
        if (database != null) {
            properties.add("--thongquan.database.url=" + database);
        }
        if (demoRate != null) {
            properties.add("--thongquan.demonstration.rate=" + demoRate);
        }
        return properties;
    }

    private void announce(String listening, DataFolder folder) {
        var start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        var seconds = Duration.between(start, Instant.now()).toMillis() / MILLIS;
        System.out.printf(
                Locale.ROOT,
                "Thongquan is ready: http://localhost:%s  (data: %s, started in %.1f s)%n",
                listening,
                folder.path(),
                seconds);
    }

    private static void announceFirstAccount(String password) {
        System.out.printf(
                "Nobody is registered yet. Sign in as %s with the password %s, which is shown only now.%n",
                FirstAdministrator.NAME, password);
    }

    private CannotStart sentence(RuntimeException failure, DataFolder folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart refused) {
                return refused;
            }
            if (cause instanceof PortInUseException) {
                return portTaken(port, failure);
            }
        }
        return new CannotStart(
                "Thongquan cannot start; the reason is in %s."
                        .formatted(folder.logs().resolve("thongquan.log")),
                failure);
    }
}
