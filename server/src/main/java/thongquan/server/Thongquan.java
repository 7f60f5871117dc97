package thongquan.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import picocli.CommandLine;

/** The customs clearance system: {@code ./thongquan run}. */
@Modulithic(systemName = "Thongquan")
@SpringBootApplication
@EnableScheduling
public class Thongquan {

    /** Starts the system, or says in one sentence why not and ends with 2 (wrong usage) or 4 (cannot start). */
    public static void main(String[] arguments) {
        var code = commandLine().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new RunCommand())
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    var output = wrong.getCommandLine().getErr();
                    output.println(wrong.getMessage());
                    output.println("Try './thongquan run --help'.");
                    return CommandLine.ExitCode.USAGE;
                });
    }
}
