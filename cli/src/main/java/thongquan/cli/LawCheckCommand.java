package thongquan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.law.NamedPack;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.LawJson;
import thongquan.formats.law.NotAPack;
import thongquan.formats.law.PackFinding;
import thongquan.formats.law.PackReading;

/** Says everything that is wrong with a law pack or a release, by file and row. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Checks a law pack or a release: form, codes, units, rates, dates, gaps and overlaps.",
            "Prints every finding with file and row; errors keep it from being used, warnings are to look at.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pack is sound", "1:the pack is flawed", "2:wrong usage, or no such folder or file"})
final class LawCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", description = "Folder or ZIP file, or \"shipped\".")
    private String pack = "";

    @Option(
            names = "--base",
            paramLabel = "PACK",
            description = "Pack that a release changes (default: the one that comes with the program).")
    private String base = NamedPack.SHIPPED;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    LawCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where the pack is sound, else 1. */
    @Override
    public Integer call() {
        var reading = read();
        var findings = reading.everything();
        if (answer.output == Output.JSON) {
            json(reading, findings);
        } else {
            text(reading, findings);
        }
        return reading instanceof PackReading.Sound ? Thongquan.ACCEPTED : Thongquan.REFUSED;
    }

    private PackReading read() {
        try {
            return NamedPack.open(pack).check(NamedPack.open(base));
        } catch (NotAPack not) {
            return new PackReading.Flawed(List.of(not.finding()));
        } catch (IOException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void json(PackReading reading, List<PackFinding> findings) {
        var out = new CanonicalWriter().object().name("sound").bool(reading instanceof PackReading.Sound);
        if (reading instanceof PackReading.Sound sound) {
            out.name("law").text(sound.pack().edition().fingerprint());
            out.name("rules").text(sound.pack().rulesFingerprint());
        }
        LawJson.findings(findings, out.name("findings"));
        surroundings.out().writeBytes(out.end().toBytes());
        surroundings.out().print('\n');
    }

    private void text(PackReading reading, List<PackFinding> findings) {
        var out = surroundings.out();
        var language = answer.lang == null ? Language.of(surroundings) : answer.lang;
        findings.forEach(finding -> out.println(line(finding, language, surroundings.colour())));
        int errors = NamedPack.errors(findings).size();
        int warnings = findings.size() - errors;
        switch (reading) {
            case PackReading.Sound sound -> {
                out.println(language.of(Phrase.LAW_SOUND, pack, warnings));
                out.println(language.of(
                        Phrase.LAW_EDITION,
                        sound.pack().edition().fingerprint(),
                        sound.pack().rulesFingerprint()));
            }
            case PackReading.Flawed _ -> out.println(language.of(Phrase.LAW_FLAWED, pack, errors, warnings));
        }
    }

    /** A finding as a line: where, what, and how grave by its colour and its word. */
    static String line(PackFinding finding, Language language, boolean colour) {
        var place = finding.file() + (finding.row() == 0 ? "" : ":" + finding.row());
        var ink = finding.isError() ? Ink.RED : Ink.YELLOW;
        var grave = language.of(finding.isError() ? Phrase.ERRORS : Phrase.WARNINGS);
        return (place.isEmpty() ? "" : place + ": ") + ink.on(finding.code() + " " + grave, colour) + ": "
                + language.of(finding.message());
    }
}
