package thongquan.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.law.DifferenceText;
import thongquan.cli.law.NamedPack;
import thongquan.cli.text.Language;
import thongquan.cli.text.Surroundings;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.LawJson;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.NotAPack;
import thongquan.formats.law.PackDifference;
import thongquan.formats.law.PackReading;

/** Says what one law pack changes of another. */
@Command(
        name = "diff",
        sortOptions = false,
        description = {
            "Compares two law packs, subject by subject: what was and what will be, from when, on which basis.",
            "NEW may be a release that holds only the files it changes of OLD.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the two are compared, whether they differ or not",
            "2:wrong usage, or a pack that cannot be used; check says why"
        },
        footer = {"", "Example:", "  ./thongquan law diff shipped decree-72"})
final class LawDiffCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder or ZIP file, or \"shipped\".")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder or ZIP file.")
    private String changed = "";

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    LawDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 once the two are compared. */
    @Override
    public Integer call() {
        try {
            var before = NamedPack.open(old);
            var base = pack(old, before.check(before));
            var after = pack(changed, NamedPack.open(changed).check(before));
            print(PackDifference.between(base, after), after);
            return Thongquan.ACCEPTED;
        } catch (NotAPack not) {
            throw wrong(not.finding().toString());
        } catch (IOException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private LawPack pack(String name, PackReading reading) {
        return switch (reading) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed(var findings) ->
                throw wrong("The law pack in " + name + " cannot be used:\n  "
                        + NamedPack.errors(findings).stream()
                                .limit(MOST_SHOWN)
                                .map(Object::toString)
                                .collect(Collectors.joining("\n  ")));
        };
    }

    private void print(PackDifference difference, LawPack after) {
        if (answer.output == Output.JSON) {
            var out = new CanonicalWriter();
            LawJson.difference(difference, out);
            surroundings.out().writeBytes(out.toBytes());
            surroundings.out().print('\n');
            return;
        }
        var language = answer.lang == null ? Language.of(surroundings) : answer.lang;
        surroundings.out().print(new DifferenceText(after, language, surroundings.colour()).print(difference));
    }

    private ParameterException wrong(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
