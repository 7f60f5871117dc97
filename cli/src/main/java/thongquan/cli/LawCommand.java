package thongquan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thongquan.cli.text.Surroundings;

/** What is done to law packs: check, compare, load, import. */
@Command(
        name = "law",
        sortOptions = false,
        description =
                "Law as data: check a pack, compare two, load a release into a running server, import a tariff.%n",
        footer = {
            "",
            "A pack is a folder or a ZIP file; \"shipped\" is the one that comes with the program. A release is a pack with a",
            "release.csv, or that and the files it changes. Each command has --help."
        })
final class LawCommand {

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** The command with all that stand under it. */
    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new LawCommand())
                .addSubcommand(new LawCheckCommand(surroundings))
                .addSubcommand(new LawDiffCommand(surroundings))
                .addSubcommand(new LawLoadCommand(surroundings))
                .addSubcommand(new LawImportCommand(surroundings));
    }
}
