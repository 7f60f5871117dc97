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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.rehearsal.RehearsalText;
import thongquan.cli.rehearsal.StoredFiles;
import thongquan.cli.text.Language;
import thongquan.cli.text.Surroundings;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.CorrectedPeriod;
import thongquan.core.rehearsal.Question;
import thongquan.core.rehearsal.Rehearsal;
import thongquan.core.rehearsal.RehearsalRule;
import thongquan.core.rehearsal.Report;
import thongquan.core.rehearsal.ReportJson;
import thongquan.core.rehearsal.Tally;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;

/** Puts a law pack to come to filings of the past, with no server. */
@Command(
        name = "rehearse",
        sortOptions = false,
        description = {
            "Decides filings under two laws and says what changes: by tax, by tariff line, by trader, and which would be",
            "refused. Papers are judged on the day of registration and currencies changed at its rates, so that only the",
            "law differs; channels are not compared.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no filing would be newly refused",
            "1:at least one would be",
            "2:wrong usage, or a file or law folder that cannot be read"
        },
        footer = {
            "",
            "Examples:",
            "  ./thongquan law rehearse shipped --on 2027-01-01 samples/*.json",
            "  ./thongquan law rehearse ../next-law --against law/vn -o json year.ndjson"
        })
final class RehearseCommand implements Callable<Integer> {

    /** What is asked of the filings. */
    enum Mode {
        AS_IF,
        SEASON,
        ARRIVING,
        CORRECTED
    }

    private static final String SHIPPED = "shipped";
    private static final int MOST_SHOWN = 20;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "Folder of the new law pack, or shipped for the one that ships.")
    private String next = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Filings as JSON or WCO XML, or many in one file *.ndjson, one JSON filing a line.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "PACK",
            description = "Folder of the pack the filings were decided under (default: shipped).")
    private String against = SHIPPED;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Law date in the new pack (default: the first day of a row the old pack has not, else today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--registered",
            paramLabel = "DATE",
            description = "Day on which the filings were registered (default: today in Vietnam).")
    private @Nullable LocalDate registered;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "as_if: as if registered on the date; season: on its day of the year from the date; arriving:"
                    + " goods that arrive from the date; corrected: law corrected after the event (default: as_if).")
    private Mode mode = Mode.AS_IF;

    @Option(
            names = "--same-day",
            description = "Take the old pack on the same date: only what the pack changes counts.")
    private boolean sameDay;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where none would be newly refused, 1 where any would. */
    @Override
    public Integer call() {
        var old = edition(against);
        var edition = next.equals(against) ? old : edition(next);
        var today = LocalDate.now(surroundings.clock());
        var question = question(old, edition, today);
        var report = rehearse(old, edition, question, registered == null ? today : registered);
        var out = surroundings.out();
        if (answer.output == Output.JSON) {
            out.writeBytes(ReportJson.of(report));
            out.print('\n');
        } else {
            var language = answer.lang == null ? Language.of(surroundings) : answer.lang;
            out.print(new RehearsalText(language, surroundings.colour()).print(question, report));
        }
        return report.outcomes().newlyRefused() == 0 ? Thongquan.ACCEPTED : Thongquan.REFUSED;
    }

    private Report rehearse(LawEdition old, LawEdition edition, Question question, LocalDate day) {
        var tally = new Tally();
        var rehearsal = new Rehearsal(edition, question);
        var stored = new StoredFiles(old, day, surroundings);
        try {
            for (var file : files) {
                stored.read(
                        file,
                        filing -> rehearsal.compare(filing).ifPresentOrElse(tally::add, tally::passOver),
                        tally::passOver);
            }
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
        return tally.report();
    }

    private Question question(LawEdition old, LawEdition edition, LocalDate today) {
        if (mode == Mode.CORRECTED) {
            return CorrectedPeriod.between(old, edition)
                    .map(CorrectedPeriod::question)
                    .orElseThrow(
                            () -> wrong(RehearsalRule.NOTHING_CORRECTED.says().en()));
        }
        var date = on == null ? CorrectedPeriod.firstChange(old, edition).orElse(today) : on;
        if (!edition.asOf(date, date).tariffLines().iterator().hasNext()) {
            throw wrong("The law pack holds no tariff of " + date + ".");
        }
        var side = sameDay ? Question.Against.SAME_DAY : Question.Against.AS_DECIDED;
        return switch (mode) {
            case AS_IF -> new Question.AsIfOn(date, side);
            case SEASON -> new Question.InItsSeason(date, side);
            case ARRIVING, CORRECTED -> new Question.Arriving(date);
        };
    }

    private LawEdition edition(String folder) {
        if (folder.equals(SHIPPED)) {
            return LawPack.shipped().edition();
        }
        return switch (LawPack.at(Path.of(folder))) {
            case PackReading.Sound sound -> sound.pack().edition();
            case PackReading.Flawed flawed ->
                throw wrong("The law pack in " + folder + " cannot be used:\n  "
                        + flawed.findings().stream()
                                .limit(MOST_SHOWN)
                                .map(Object::toString)
                                .collect(Collectors.joining("\n  ")));
        };
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
