package thongquan.formats.law.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import thongquan.formats.SharedSamples;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;

/** The published tariff laid upon the shipped pack, read once for all tests that ask it. */
public final class FullTariff {

    private static @Nullable TariffImport read;
    private static @Nullable LawPack pack;

    private FullTariff() {}

    /** What came of reading it; the test is skipped where it does not lie beside the repository. */
    public static synchronized TariffImport imported() {
        var folder = SharedSamples.folder("vn-tariff");
        if (read == null) {
            try {
                read = NationalTariff.read(
                        folder,
                        PackSource.classPath("/law/vn"),
                        LawPack.shipped().edition().rows(),
                        HeadingNames.read(Files.readAllBytes(
                                SharedSamples.folder("codelists").resolve("harmonized-system/harmonized-system.csv"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    /** The law pack it makes. */
    public static synchronized LawPack pack() {
        if (pack == null) {
            pack = switch (imported().read()) {
                case PackReading.Sound sound -> sound.pack();
                case PackReading.Flawed flawed ->
                    throw new AssertionError(flawed.findings()
                            .subList(0, Math.min(20, flawed.findings().size())));
            };
        }
        return pack;
    }
}
