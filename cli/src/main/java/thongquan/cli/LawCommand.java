package thongquan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thongquan.cli.text.Surroundings;

/** What is done with law packs; each deed is a command of its own. */
@Command(name = "law", sortOptions = false, description = "Works on law packs.%n")
final class LawCommand {

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** The command with all that can be done. */
    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new LawCommand())
                .addSubcommand(new LawImportCommand(surroundings))
                .addSubcommand(new RehearseCommand(surroundings));
    }
}
