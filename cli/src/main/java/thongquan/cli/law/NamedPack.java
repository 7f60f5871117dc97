package thongquan.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.NotAPack;
import thongquan.formats.law.PackFinding;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.formats.law.ReleaseReader;
import thongquan.formats.law.ReleaseReading;

/** A law pack or a release named on the command line: a folder, a ZIP file, or the pack that ships with the program. */
public record NamedPack(String name, PackSource source) {

    /** The name of the pack that ships with the program. */
    public static final String SHIPPED = "shipped";

    /**
     * Opens the folder or ZIP file of that name.
     *
     * @throws IOException with a sentence for the user where there is none
     * @throws NotAPack where the file cannot be unpacked
     */
    public static NamedPack open(String name) throws IOException {
        if (name.equals(SHIPPED)) {
            return new NamedPack(name, PackSource.classPath("/law/vn"));
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            return new NamedPack(name, PackSource.folder(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("There is no folder or file " + name + ".");
        }
        return new NamedPack(name, PackSource.zip(Files.readAllBytes(path)));
    }

    /** The pack, or everything that is wrong with it; files that a release leaves out are taken from the base. */
    public PackReading check(NamedPack base) {
        if (!ReleaseReader.isRelease(source)) {
            return LawPack.check(source);
        }
        return switch (ReleaseReader.read(source, edition -> base.edition(edition))) {
            case ReleaseReading.Sound sound -> new PackReading.Sound(sound.pack(), sound.warnings());
            case ReleaseReading.Flawed(var findings) -> new PackReading.Flawed(findings);
        };
    }

    private Optional<PackSource> edition(String lawEdition) {
        return LawPack.read(source) instanceof PackReading.Sound sound
                        && sound.pack().edition().fingerprint().equals(lawEdition)
                ? Optional.of(source)
                : Optional.empty();
    }

    /** The findings that are errors. */
    public static List<PackFinding> errors(List<PackFinding> findings) {
        return findings.stream().filter(PackFinding::isError).toList();
    }
}
