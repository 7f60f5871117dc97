package thongquan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thongquan.cli.text.Language;

/** What every command that prints an answer is asked in the same words: its form, its language, and its help. */
final class AnswerOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "text|json",
            description = "text for people, or json for programs, on one line (default: text).")
    Output output = Output.TEXT;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    @Nullable
    Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;
}
