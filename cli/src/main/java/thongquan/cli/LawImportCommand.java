package thongquan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import thongquan.cli.law.ImportText;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.formats.law.national.HeadingNames;
import thongquan.formats.law.national.NationalTariff;
import thongquan.formats.law.national.TariffImport;

/** Turns the national tariff as published into a law pack, and says what was amiss with it. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Turns the national tariff, as files of JSON lines, into a law pack.",
            "What the files lack or say twice is reported and left out, never guessed; see docs/law.md.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the pack is sound, and written where --to says",
            "1:the pack would not be sound; nothing is written",
            "2:wrong usage, or a folder that cannot be read or written"
        },
        footer = {
            "",
            "Examples:",
            "  ./thongquan law import tariff-2023/",
            "  ./thongquan law import tariff-2023/ --to full-tariff/ && ./thongquan clear --law full-tariff/ FILE"
        })
final class LawImportCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;
    private static final String SHIPPED = "/law/vn";

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The tariff as published.")
    private Path folder = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "PACK",
            description = "New or empty folder for the pack (default: report only).")
    private @Nullable Path to;

    @Option(
            names = "--onto",
            paramLabel = "PACK",
            description = "Law pack with everything else (default: the one that ships).")
    private @Nullable Path onto;

    @Option(
            names = "--headings",
            paramLabel = "FILE",
            description = "English words for the lines: CSV with the columns hscode and description (default: none).")
    private @Nullable String headings;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    LawImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where the pack is sound, 1 where it is not. */
    @Override
    public Integer call() {
        var tariff = tariff();
        return switch (tariff.read()) {
            case PackReading.Sound sound -> {
                var fingerprint = sound.pack().edition().fingerprint();
                if (to != null) {
                    write(tariff, to);
                }
                print(tariff, fingerprint, List.of());
                yield Thongquan.ACCEPTED;
            }
            case PackReading.Flawed flawed -> {
                print(
                        tariff,
                        "",
                        flawed.findings().stream().map(Object::toString).toList());
                yield Thongquan.REFUSED;
            }
        };
    }

    private TariffImport tariff() {
        if (!Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder + ".");
        }
        var english = english();
        var source = onto == null ? PackSource.classPath(SHIPPED) : PackSource.folder(onto);
        try {
            return switch (LawPack.read(source)) {
                case PackReading.Sound sound ->
                    NationalTariff.read(folder, source, sound.pack().edition().rows(), english);
                case PackReading.Flawed flawed ->
                    throw wrong("The law pack in " + onto + " cannot be used:\n  "
                            + flawed.findings().getFirst());
            };
        } catch (IOException e) {
            throw wrong("The folder " + folder + " cannot be read: " + e.getMessage());
        }
    }

    private HeadingNames english() {
        if (headings == null) {
            return HeadingNames.NONE;
        }
        try {
            return HeadingNames.read(NamedBytes.read(headings, surroundings).content());
        } catch (IOException e) {
            throw wrong(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw wrong("The list of headings " + headings + " cannot be used: " + e.getMessage());
        }
    }

    private void write(TariffImport tariff, Path pack) {
        try {
            tariff.writeTo(pack);
        } catch (IOException e) {
            throw wrong("The pack cannot be written: " + e.getMessage());
        }
    }

    private void print(TariffImport tariff, String fingerprint, List<String> flaws) {
        var out = surroundings.out();
        if (answer.output == Output.JSON) {
            out.writeBytes(ImportText.json(tariff, fingerprint, flaws));
            out.print('\n');
            return;
        }
        var language = answer.lang == null ? Language.of(surroundings) : answer.lang;
        out.print(new ImportText(language, surroundings.colour()).print(folder.toString(), tariff));
        if (!flaws.isEmpty()) {
            out.println(language.of(Phrase.PACK_FLAWED, flaws.size()));
            flaws.stream().limit(MOST_SHOWN).forEach(flaw -> out.println("  " + flaw));
            return;
        }
        out.println(language.of(Phrase.PACK_SOUND, fingerprint));
        if (to != null) {
            out.println(language.of(Phrase.WRITTEN_TO, to));
        }
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
