package thongquan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.decision.DecisionJson;
import thongquan.cli.decision.DecisionText;
import thongquan.cli.decision.Desk;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Surroundings;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;

/** Decides filings here and now as customs would, and keeps nothing. */
@Command(
        name = "clear",
        sortOptions = false,
        description = {
            "Decides filings with no server, and keeps nothing.",
            "Prints the findings, or the channel, every tax and the total, by the machine and the law of the server.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every filing is accepted",
            "1:customs refuses at least one; the findings say where and why",
            "2:wrong usage, or a file or law folder that cannot be read"
        },
        footer = {
            "",
            "Examples:",
            "  ./thongquan clear samples/easy.json --explain",
            "  ./thongquan clear --law-date 2026-12-31 -o json samples/*.json"
        })
final class ClearCommand implements Callable<Integer> {

    /** How decisions are written. */
    enum Output {
        /** For people. */
        TEXT,
        /** For programs: the canonical bytes, a line each. */
        JSON
    }

    private static final int MOST_SHOWN = 20;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Filing as JSON or as WCO XML, told by its content; - is the standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--law-date",
            paramLabel = "DATE",
            description = "Day whose law applies, as yyyy-MM-dd (default: today in Vietnam).")
    private @Nullable LocalDate lawDate;

    @Option(names = "--law", paramLabel = "FOLDER", description = "Law pack to use instead of the one that ships.")
    private @Nullable Path folder;

    @Option(names = "--explain", description = "Prove each amount: formula, rate, article and date, down to the price.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "text for people, or json: the decision's canonical bytes, one line a file (default: text).")
    private Output output = Output.TEXT;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    private @Nullable Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    ClearCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where all are accepted, 1 where any is refused. */
    @Override
    public Integer call() {
        if (explain && output == Output.JSON) {
            throw wrong("--explain is for people; the JSON of a decision holds rates, bases and dates already.");
        }
        var filings = files.stream().map(this::read).toList();
        var desk = new Desk(pack(), lawDate == null ? LocalDate.now(surroundings.clock()) : lawDate);
        if (!desk.law().tariffLines().iterator().hasNext()) {
            throw wrong("The law pack holds no tariff of " + desk.law().lawDate() + ".");
        }
        int code = Thongquan.ACCEPTED;
        for (int i = 0; i < filings.size(); i++) {
            var answer = desk.answer(filings.get(i).content());
            print(filings.get(i).name(), answer, desk, i == 0);
            if (!answer.isAccepted()) {
                code = Thongquan.REFUSED;
            }
        }
        return code;
    }

    private void print(String name, Desk.Answer answer, Desk desk, boolean first) {
        var out = surroundings.out();
        if (output == Output.JSON) {
            out.writeBytes(DecisionJson.of(answer));
            out.print('\n');
            return;
        }
        var language = lang == null ? Language.of(surroundings) : lang;
        out.print(first ? "" : "\n");
        out.print(new DecisionText(desk.law(), language, surroundings.colour()).print(name, answer, explain));
    }

    private NamedBytes read(String file) {
        try {
            return NamedBytes.read(file, surroundings);
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private LawPack pack() {
        if (folder == null) {
            return LawPack.shipped();
        }
        return switch (LawPack.at(folder)) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed(var findings) ->
                throw wrong("The law pack in " + folder + " cannot be used:\n  "
                        + findings.stream()
                                .limit(MOST_SHOWN)
                                .map(Object::toString)
                                .collect(Collectors.joining("\n  ")));
        };
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
